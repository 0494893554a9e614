package weeknote.ui;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/// Shows what would change, line by line, before it is done.
final class DiffDialog {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 420;

    private final Window owner;

    /// A text that changes.
    ///
    /// @param name what is shown above its lines; empty for nothing
    record File(String name, String before, String after) {}

    DiffDialog(Window owner) {
        this.owner = owner;
    }

    /// Whether the author wants the change.
    ///
    /// @param verb what the button says
    boolean isWanted(String question, String verb, String before, String after) {
        return isWanted(question, verb, List.of(new File("", before, after)));
    }

    /// Whether the author wants the change of several texts.
    boolean isWanted(String question, String verb, List<File> files) {
        var yes = new ButtonType(verb, ButtonData.OK_DONE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "", yes, ButtonType.CANCEL);
        OwnedDialog.of(owner, alert, "Changes");
        alert.setHeaderText(question);
        alert.setGraphic(null);
        var view = new DiffView();
        view.setPrefSize(WIDTH, HEIGHT);
        view.show(files);
        OwnedDialog.fill(alert, view, yes);
        return alert.showAndWait().filter(yes::equals).isPresent();
    }
}
