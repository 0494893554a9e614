package weeknote.ui;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Paints behind the popups of a window what the window has behind its own content.
///
/// A display that does not blend windows, as that of a plain X server, shows white where a popup is
/// transparent: a frame as wide as its shadow, which glares in the dark.
final class PopupBackdrop {

    private final Scene scene;
    private final ListChangeListener<Window> listener = this::changed;

    private PopupBackdrop(Scene scene) {
        this.scene = scene;
    }

    /// For as long as there is the scene.
    static void install(Scene scene) {
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            var backdrop = new PopupBackdrop(scene);
            Window.getWindows().addListener(new WeakListChangeListener<>(backdrop.listener));
            scene.getProperties().put(PopupBackdrop.class, backdrop);
        }
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupWindow popup && isOurs(popup)) {
                    paint(popup.getScene());
                }
            }
        }
    }

    private boolean isOurs(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        while (owner instanceof PopupWindow outer) {
            owner = outer.getOwnerWindow();
        }
        return owner != null && owner.equals(scene.getWindow());
    }

    private void paint(Scene popup) {
        if (scene.getRoot() instanceof Region root && root.getBackground() != null) {
            popup.setFill(root.getBackground().getFills().getFirst().getFill());
        }
    }
}
