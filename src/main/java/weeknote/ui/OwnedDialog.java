package weeknote.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A dialog looks like the window that it belongs to, light or dark.
final class OwnedDialog {

    /// A text is compared in a few lines at least.
    private static final double LEAST_WIDTH = 560;

    private static final double LEAST_HEIGHT = 360;

    private OwnedDialog() {}

    /// @param title what the system shows for it, in a task bar too
    static void of(Window owner, Dialog<?> dialog, String title) {
        dialog.initOwner(owner);
        dialog.setTitle(title + " – Weeknote");
        // The colours are those of the root of a scene, by these classes.
        owner.getScene().getRoot().getStyleClass().stream()
                .filter(style -> style.equals("light") || style.equals("dark"))
                .forEach(dialog.getDialogPane().getStyleClass()::add);
    }

    /// Texts to read and choose from: as large as one likes, but never a slit. Enter means the
    /// button with this answer wherever the focus is.
    static void fill(Dialog<?> dialog, Region content, ButtonType answer) {
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content);
        if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            stage.setMinWidth(LEAST_WIDTH);
            stage.setMinHeight(LEAST_HEIGHT);
        }
        var button = (Button) dialog.getDialogPane().lookupButton(answer);
        // Lists and choices would take the key for themselves, and do nothing.
        content.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        key.consume();
                        button.fire();
                    }
                });
    }
}
