package weeknote.ui.source;

import java.util.Optional;
import javafx.geometry.Bounds;

/// Keeps the caret where the author can read around it: some lines away from the edges, or at
/// mid-height. It acts when the caret has moved, and when a bar above takes the caret's line away,
/// never when the author scrolls.
final class CaretInView {

    /// Lines that stay visible above and below the caret.
    private static final double LINES = 2;

    private final SourceArea area;
    private boolean atMidHeight;
    private boolean moved;

    /// Where the caret stood when its line was taken away: once it is out of sight, nobody knows.
    private Optional<Bounds> pushedOut = Optional.empty();

    CaretInView(SourceArea area) {
        this.area = area;
        area.caretPositionProperty().addListener(caret -> moved = true);
        area.heightProperty()
                .addListener((height, before, now) ->
                        pushedOut =
                                pushedOut.or(
                                        () -> pushedOut(before.doubleValue(), now.doubleValue())));
        area.onLaidOut(this::laidOut);
    }

    void setAtMidHeight(boolean atMidHeight) {
        this.atMidHeight = atMidHeight;
        moved = true;
        area.requestLayout();
    }

    /// The caret if it was to be seen and is below the edge by now.
    private Optional<Bounds> pushedOut(double before, double now) {
        return area.getCaretBounds()
                .map(area::screenToLocal)
                .filter(caret -> caret.getMinY() < before && caret.getMaxY() > now);
    }

    private void laidOut() {
        if (moved && area.isFocused()) {
            area.getCaretBounds()
                    .map(area::screenToLocal)
                    .or(() -> pushedOut)
                    .ifPresent(this::show);
        } else {
            pushedOut.ifPresent(this::show);
        }
        moved = false;
        pushedOut = Optional.empty();
    }

    private void show(Bounds caret) {
        double distance = atMidHeight ? fromMiddle(caret) : fromMargin(caret);
        if (Math.abs(distance) >= 1) {
            area.scrollYBy(distance);
        }
    }

    private double fromMiddle(Bounds caret) {
        return Math.rint(caret.getCenterY() - area.getHeight() / 2);
    }

    private double fromMargin(Bounds caret) {
        double margin = Math.min(LINES * caret.getHeight(), area.getHeight() / 4);
        double above = caret.getMinY() - margin;
        double below = caret.getMaxY() + margin - area.getHeight();
        return above < 0 ? above : Math.max(below, 0);
    }
}
