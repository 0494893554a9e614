package weeknote.ui.source;

import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;

/// What of the source is in sight. Heights are in pixels of the scene.
public final class SourceViewport {

    private final SourceArea area;

    SourceViewport(SourceArea area) {
        this.area = area;
    }

    /// Changes when the text is scrolled.
    public ObservableValue<Double> scrolled() {
        return area.estimatedScrollYProperty();
    }

    /// Of all that is shown, in sight or not.
    public int length() {
        return area.getLength();
    }

    /// Changes when the caret moves.
    public ObservableValue<Integer> caret() {
        return area.caretPositionProperty().map(shown -> area.breaks().textOffset(shown));
    }

    /// The height of the line of an offset; empty if it is out of sight.
    public OptionalDouble topOf(int offset) {
        int at = shown(offset);
        Bounds line =
                at < area.getLength() && area.getText(at, at + 1).charAt(0) != '\n'
                        ? area.getCharacterBoundsOnScreen(at, at + 1).orElse(null)
                        : emptyLine(at);
        if (line == null) {
            return OptionalDouble.empty();
        }
        double top = area.localToScene(area.screenToLocal(line)).getMinY();
        Bounds seen = area.localToScene(area.getLayoutBounds());
        return top >= seen.getMinY() && top < seen.getMaxY()
                ? OptionalDouble.of(top)
                : OptionalDouble.empty();
    }

    // What has no characters has the height of its paragraph.
    private @Nullable Bounds emptyLine(int offset) {
        int paragraph = area.offsetToPosition(offset, Bias.Backward).getMajor();
        return area.getParagraphBoundsOnScreen(paragraph).orElse(null);
    }

    /// The offset of the text in the middle of a height.
    public int offsetAt(double y) {
        Point2D point = area.sceneToLocal(area.localToScene(0, 0).getX(), y);
        return area.breaks()
                .textOffset(area.hit(area.getWidth() / 2, point.getY()).getInsertionIndex());
    }

    /// Scrolls so that the line of an offset stands at a height, as far as the text goes.
    public void show(int offset, double y) {
        OptionalDouble top = topOf(offset);
        if (top.isEmpty()) {
            area.showParagraphAtTop(area.offsetToPosition(shown(offset), Bias.Backward).getMajor());
            area.layout();
            top = topOf(offset);
        }
        top.ifPresent(now -> area.scrollYBy(now - y));
    }

    /// The offset at which what is in sight begins.
    int top() {
        return offsetAt(area.localToScene(0, area.getInsets().getTop()).getY());
    }

    /// Scrolls so that what is in sight begins at an offset, as far as the text goes.
    void showAtTop(int offset) {
        // What was opened just now has no heights yet.
        area.applyCss();
        area.layout();
        show(offset, area.localToScene(0, area.getInsets().getTop()).getY());
    }

    /// Puts the caret at an offset.
    public void moveTo(int offset) {
        area.folds().reveal(shown(offset), shown(offset));
        area.moveTo(shown(offset));
        area.requestFollowCaret();
    }

    private int shown(int offset) {
        int length = area.breaks().textOffset(area.getLength());
        return area.breaks().shownCaret(Math.clamp(offset, 0, length));
    }
}
