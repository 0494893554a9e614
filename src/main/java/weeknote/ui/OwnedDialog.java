package weeknote.ui;

import javafx.scene.control.Dialog;
import javafx.stage.Window;

/// A dialog looks like the window that it belongs to, light or dark.
final class OwnedDialog {

    private OwnedDialog() {}

    static void of(Window owner, Dialog<?> dialog) {
        dialog.initOwner(owner);
        dialog.setTitle("Weeknote");
        // The colours are those of the root of a scene, by these classes.
        owner.getScene().getRoot().getStyleClass().stream()
                .filter(style -> style.equals("light") || style.equals("dark"))
                .forEach(dialog.getDialogPane().getStyleClass()::add);
    }
}
