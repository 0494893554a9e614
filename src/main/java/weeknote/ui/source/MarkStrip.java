package weeknote.ui.source;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The strip beside the scroll bar that shows where in the text the marks are.
final class MarkStrip extends Pane {

    private static final int TICK = 3;

    /// A word that a dictionary lacks is seldom a mistake: ticks for each would nag.
    private static final Set<Mark.Kind> QUIET = EnumSet.of(Mark.Kind.SPELLING, Mark.Kind.HINT);

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
        this.marks = marks.stream().filter(mark -> !QUIET.contains(mark.kind())).toList();
        this.length = Math.max(1, length);
        draw();
    }

    /// One tick for each kind and place, however many marks fall there.
    private void draw() {
        Map<Mark.Kind, TreeSet<Integer>> places = new EnumMap<>(Mark.Kind.class);
        double rows = Math.max(0, getHeight() - TICK) / TICK;
        for (Mark mark : marks) {
            int row = (int) (rows * Math.min(1, (double) mark.range().start() / length));
            places.computeIfAbsent(mark.kind(), kind -> new TreeSet<>()).add(row);
        }
        getChildren().clear();
        places.forEach((kind, taken) -> taken.forEach(row -> getChildren().add(tick(kind, row))));
    }

    private Region tick(Mark.Kind kind, int row) {
        var tick = new Region();
        tick.setManaged(false);
        tick.getStyleClass().addAll("mark-tick", kind.styleClass());
        tick.resizeRelocate(0, (double) row * TICK, getWidth(), TICK);
        return tick;
    }
}
