package weeknote.ui.assist;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;

/// A small window beside a place of the text, in the colours of the window that it belongs to.
final class OwnedPopup {

    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final Region content;

    OwnedPopup(Region content) {
        this.content = content;
        popup.getContent().add(content);
        popup.setAutoFix(true);
    }

    Popup popup() {
        return popup;
    }

    /// Shows below a place on the screen, or above it where there is no room and more than below.
    void show(Node owner, Bounds place) {
        // A popup is a window of its own, which the owner's colours do not reach by themselves.
        popup.getScene()
                .getRoot()
                .getStyleClass()
                .setAll(owner.getScene().getRoot().getStyleClass());
        popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        content.applyCss();
        Rectangle2D screen = screen(place);
        double height = Math.min(content.prefHeight(-1), content.maxHeight(-1));
        double below = screen.getMaxY() - place.getMaxY() - GAP;
        boolean isAbove = height > below && place.getMinY() - screen.getMinY() > below;
        // The edge that is kept when what is shown grows or shrinks.
        popup.setAnchorLocation(
                isAbove ? AnchorLocation.CONTENT_BOTTOM_LEFT : AnchorLocation.CONTENT_TOP_LEFT);
        double edge = isAbove ? place.getMinY() - GAP : place.getMaxY() + GAP;
        popup.show(owner, place.getMinX(), edge);
    }

    private static Rectangle2D screen(Bounds place) {
        return Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }
}
