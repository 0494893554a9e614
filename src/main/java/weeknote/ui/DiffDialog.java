package weeknote.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/// Shows what would change, line by line, before it is done.
final class DiffDialog {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 420;

    private final Window owner;

    DiffDialog(Window owner) {
        this.owner = owner;
    }

    /// Whether the author wants the change.
    ///
    /// @param verb what the button says
    boolean isWanted(String question, String verb, String before, String after) {
        var yes = new ButtonType(verb, ButtonData.OK_DONE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "", yes, ButtonType.CANCEL);
        OwnedDialog.of(owner, alert);
        alert.setHeaderText(question);
        alert.setGraphic(null);
        alert.setResizable(true);
        var view = new DiffView();
        view.setPrefSize(WIDTH, HEIGHT);
        view.show(before, after);
        alert.getDialogPane().setContent(view);
        return alert.showAndWait().filter(yes::equals).isPresent();
    }
}
