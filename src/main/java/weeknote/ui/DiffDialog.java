package weeknote.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import weeknote.text.UnifiedDiff;

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
        var lines = new ListView<String>();
        lines.getStyleClass().add("diff");
        lines.setAccessibleText("What changes");
        lines.setPrefSize(WIDTH, HEIGHT);
        lines.setCellFactory(list -> new Line());
        lines.getItems().setAll(UnifiedDiff.hunks(before, after).lines().toList());
        alert.getDialogPane().setContent(lines);
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    private static final class Line extends ListCell<String> {

        Line() {
            // A paragraph is one line, and no wider than the list.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("diff-added", "diff-removed", "diff-place");
            setText(line == null || empty ? "" : line);
            setWrapText(Wrapping.isSafe(getText()));
            if (line != null && !empty) {
                switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                    case '+' -> getStyleClass().add("diff-added");
                    case '-' -> getStyleClass().add("diff-removed");
                    case '@' -> getStyleClass().add("diff-place");
                    default -> {}
                }
            }
        }
    }
}
