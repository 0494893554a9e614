package weeknote.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.check.Severity;
import weeknote.text.TextRange;
import weeknote.ui.SeverityIcon;

/// What stands beside a line: that it has a problem, that others are folded away below it, and its
/// number if the author wants that.
final class Margin implements IntFunction<@Nullable Node> {

    private final SourceArea area;
    private final Colours colours;
    private Optional<LineNumbers> numbers = Optional.empty();
    private Consumer<Hover> listener = hover -> {};

    Margin(SourceArea area, Colours colours) {
        this.area = area;
        this.colours = colours;
        area.setParagraphGraphicFactory(this);
    }

    void setNumbered(boolean numbered) {
        numbers = numbered ? Optional.of(new LineNumbers(area)) : Optional.empty();
        // The toolkit asks anew only another factory.
        area.setParagraphGraphicFactory(null);
        area.setParagraphGraphicFactory(this);
    }

    /// Called when the mouse comes to an icon, or leaves it.
    void onHover(Consumer<Hover> action) {
        listener = action;
    }

    @Override
    public @Nullable Node apply(int paragraph) {
        List<Node> parts = new ArrayList<>();
        Optional<Mark> problem = problem(paragraph);
        problem.ifPresent(mark ->
                mark.kind().severity().ifPresent(severity -> parts.add(icon(mark, severity))));
        area.folds().mark(paragraph).ifPresent(parts::add);
        numbers.ifPresent(each -> parts.add(each.apply(paragraph)));
        if (parts.isEmpty()) {
            return null;
        }
        var margin = new HBox(parts.toArray(Node[]::new));
        margin.setManaged(numbers.isPresent());
        margin.setUserData(problem.map(Mark::kind));
        return margin;
    }

    /// Shows other problems: only lines in sight whose icon differs are made anew.
    void change(Runnable change) {
        change.run();
        int size = area.getVisibleParagraphs().size();
        int first = size == 0 ? 0 : area.visibleParToAllParIndex(0);
        for (int line = first; line < first + size; line++) {
            if (!problem(line).map(Mark::kind).equals(shown(line))) {
                area.recreateParagraphGraphic(line);
            }
        }
    }

    /// What is drawn beside a line. A line that was split was drawn before its problems had moved.
    private Object shown(int line) {
        Node margin = area.getParagraphGraphic(line);
        return margin == null || margin.getUserData() == null
                ? Optional.empty()
                : margin.getUserData();
    }

    /// The gravest mark on a line, of those the first.
    private Optional<Mark> problem(int paragraph) {
        int start = area.getAbsolutePosition(paragraph, 0);
        return colours.worst(new TextRange(start, start + area.getParagraphLength(paragraph) + 1))
                .filter(mark -> mark.kind().severity().isPresent());
    }

    private Node icon(Mark mark, Severity severity) {
        FontIcon icon = SeverityIcon.of(severity);
        icon.setManaged(false);
        icon.getStyleClass().add("margin-icon");
        icon.setOnMouseEntered(event -> listener.accept(at(mark, event)));
        icon.setOnMouseClicked(event -> listener.accept(at(mark, event)));
        icon.setOnMouseExited(event -> listener.accept(new Hover.Away()));
        return icon;
    }

    private Hover at(Mark mark, MouseEvent event) {
        int offset = area.breaks().textOffset(mark.range().start());
        return new Hover.AtSign(offset, new Point2D(event.getScreenX(), event.getScreenY()));
    }
}
