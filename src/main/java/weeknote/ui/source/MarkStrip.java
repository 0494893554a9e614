package weeknote.ui.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The strip beside the scroll bar that shows where in the text the marks are, but hints.
final class MarkStrip extends Pane {

    /// In pixels.
    private static final int TICK = 3;

    private static final BinaryOperator<Mark.Kind> LATER =
            BinaryOperator.maxBy(Comparator.naturalOrder());

    private record Tick(Mark.Kind kind, int row) {}

    private final Map<Tick, Node> ticks = new HashMap<>();
    private List<Mark> marks = List.of();
    private int length = 1;

    MarkStrip() {
        getStyleClass().add("mark-strip");
        // The scroll bar beneath is what the mouse is for.
        setMouseTransparent(true);
        heightProperty().subscribe(height -> draw());
    }

    /// @param length of the text
    void show(List<Mark> marks, int length) {
        this.marks = marks;
        this.length = Math.max(1, length);
        draw();
    }

    /// Most ticks are where they were: a new one must be styled, and hundreds at each key take
    /// longer than all else that the key does.
    private void draw() {
        Set<Tick> wanted = wanted();
        Set<Tick> gone = new HashSet<>(ticks.keySet());
        gone.removeAll(wanted);
        getChildren().removeAll(gone.stream().map(ticks::remove).toList());
        wanted.removeAll(ticks.keySet());
        wanted.forEach(tick -> ticks.put(tick, region(tick)));
        getChildren().addAll(wanted.stream().map(ticks::get).toList());
    }

    /// One tick for each place, however many marks fall there.
    private Set<Tick> wanted() {
        Map<Integer, Mark.Kind> wanted = new HashMap<>();
        double rows = Math.max(0, getHeight() - TICK) / TICK;
        for (Mark mark : marks) {
            if (mark.kind() != Mark.Kind.HINT) {
                double place = Math.min(1, (double) mark.range().start() / length);
                wanted.merge((int) (rows * place), mark.kind(), LATER);
            }
        }
        return wanted.entrySet().stream()
                .map(each -> new Tick(each.getValue(), each.getKey()))
                .collect(Collectors.toSet());
    }

    private Region region(Tick tick) {
        var region = new Region();
        region.setManaged(false);
        region.getStyleClass().addAll("mark-tick", tick.kind().styleClass());
        region.resizeRelocate(0, (double) tick.row() * TICK, getWidth(), TICK);
        return region;
    }
}
