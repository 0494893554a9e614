package weeknote.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import weeknote.text.Merge;

/// The author's text and another program's, both changes of one that was there before. What does
/// not meet is merged; of the rest the author chooses. Nothing is written.
final class MergeDialog {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 520;

    private final Window owner;

    MergeDialog(Window owner) {
        this.owner = owner;
    }

    /// The text that the author wants; empty for not now.
    Optional<String> choose(String name, Merge merge) {
        var use = new ButtonType("Use This Text", ButtonData.OK_DONE);
        var dialog = new Dialog<ButtonType>();
        OwnedDialog.of(owner, dialog, "Merge");
        dialog.setHeaderText(name + " was changed by another program while you were writing.");
        dialog.getDialogPane().getButtonTypes().setAll(use, ButtonType.CANCEL);
        Node button = dialog.getDialogPane().lookupButton(use);
        button.setDisable(!merge.isClean());
        var choice = new MergeChoice(merge, () -> button.setDisable(false));
        var parts = new VBox();
        parts.getStyleClass().add("merge");
        for (int i = 0; i < merge.parts().size(); i++) {
            parts.getChildren().add(choice.view(i));
        }
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        var content = new VBox(new Label(sentence(merge)), scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content.getStyleClass().add("merge-content");
        OwnedDialog.fill(dialog, content, use);
        return dialog.showAndWait().filter(use::equals).map(answer -> choice.text());
    }

    private static String sentence(Merge merge) {
        long conflicts = merge.conflicts();
        return conflicts == 0
                ? "Both changes fit together. Nothing is written until you save."
                : conflicts == 1
                        ? "In one place both changed the same lines: choose. Nothing is written"
                                + " until you save."
                        : "In %d places both changed the same lines: choose. Nothing is written until you save."
                                .formatted(conflicts);
    }
}
