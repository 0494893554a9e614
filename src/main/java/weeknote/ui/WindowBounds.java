package weeknote.ui;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import weeknote.site.WindowPlace;

/// Keeps a window where the author sees it: the screen it was on may be gone by now.
final class WindowBounds {

    /// So much of a window must be on a screen to take hold of it.
    private static final double LEAST_SEEN = 100;

    private WindowBounds() {}

    /// Puts the window where it was, as far as there are screens for that.
    static void restore(Stage stage, WindowPlace remembered) {
        WindowPlace place = clamped(remembered, screens());
        if (!Double.isNaN(place.x())) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximized());
    }

    /// The place on these screens, the first of which is the main one.
    static WindowPlace clamped(WindowPlace place, List<Rectangle2D> screens) {
        Rectangle2D screen =
                screens.stream()
                        .max(Comparator.comparingDouble(each -> seen(place, each)))
                        .orElse(Rectangle2D.EMPTY);
        boolean isThere = seen(place, screen) >= LEAST_SEEN * LEAST_SEEN;
        double width = Math.min(place.width(), screen.getWidth());
        double height = Math.min(place.height(), screen.getHeight());
        return new WindowPlace(
                isThere
                        ? Math.clamp(place.x(), screen.getMinX(), screen.getMaxX() - width)
                        : Double.NaN,
                isThere
                        ? Math.clamp(place.y(), screen.getMinY(), screen.getMaxY() - height)
                        : Double.NaN,
                width,
                height,
                place.maximized());
    }

    /// How much of the window a screen shows; nothing of one that was nowhere yet.
    private static double seen(WindowPlace place, Rectangle2D screen) {
        double width =
                Math.min(place.x() + place.width(), screen.getMaxX())
                        - Math.max(place.x(), screen.getMinX());
        double height =
                Math.min(place.y() + place.height(), screen.getMaxY())
                        - Math.max(place.y(), screen.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }

    static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    /// Where the window is. One that fills the screen is remembered with the size that it had.
    static WindowPlace of(Stage stage, WindowPlace before) {
        Scene scene = stage.getScene();
        if (stage.isFullScreen() || stage.isMaximized() || stage.isIconified()) {
            return new WindowPlace(
                    before.x(), before.y(), before.width(), before.height(), stage.isMaximized());
        }
        return new WindowPlace(
                stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight(), false);
    }
}
