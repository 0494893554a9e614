package weeknote.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The few questions that the program asks. Verbs on the buttons; the safe answer is the default.
final class Dialogs {

    /// What to do with text that is not saved.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    private final Window owner;

    Dialogs(Window owner) {
        this.owner = owner;
    }

    Unsaved askUnsaved(String name) {
        var save = new ButtonType("Save", ButtonData.YES);
        var discard = new ButtonType("Don't Save", ButtonData.NO);
        var cancel = new ButtonType("Cancel", ButtonData.CANCEL_CLOSE);
        Optional<ButtonType> answer =
                ask(
                        "Save the changes to " + name + "?",
                        "If you don't, what you wrote since the last save is lost.",
                        save,
                        discard,
                        cancel);
        return answer.filter(save::equals).isPresent()
                ? Unsaved.SAVE
                : answer.filter(discard::equals).isPresent() ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    private Optional<ButtonType> ask(String header, String text, ButtonType... answers) {
        var alert = new Alert(Alert.AlertType.CONFIRMATION, text, answers);
        OwnedDialog.of(owner, alert, "Unsaved Changes");
        alert.setHeaderText(header);
        alert.setGraphic(null);
        return alert.showAndWait();
    }

    void about(String version) {
        var alert =
                new Alert(
                        Alert.AlertType.INFORMATION,
                        "Version "
                                + version
                                + ". An editor for people who write a Markdown blog, above all a"
                                + " weekly note.",
                        ButtonType.CLOSE);
        OwnedDialog.of(owner, alert, "About");
        alert.setHeaderText("Weeknote");
        alert.setGraphic(null);
        alert.showAndWait();
    }

    Optional<Path> chooseOpen(Optional<Path> folder) {
        return Optional.ofNullable(chooser("Open a Post", folder).showOpenDialog(owner))
                .map(File::toPath);
    }

    Optional<Path> chooseSave(Optional<Path> folder, String name) {
        FileChooser chooser = chooser("Save Post As", folder);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /// Not where the post is: that place has just failed.
    Optional<Path> chooseCopy(String name) {
        FileChooser chooser =
                chooser("Save a Copy", Optional.of(Path.of(System.getProperty("user.home"))));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String title, Optional<Path> folder) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Markdown posts", "*.md", "*.markdown"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }
}
