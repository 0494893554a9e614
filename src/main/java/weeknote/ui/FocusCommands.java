package weeknote.ui;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import weeknote.assist.edit.EditCommand;
import weeknote.ui.source.SourceEditor;

/// What a menu says, done where the focus is: in a text field, in the preview or in the source.
final class FocusCommands {

    private final Stage stage;
    private final EditorView view;

    FocusCommands(Stage stage, EditorView view) {
        this.stage = stage;
        this.view = view;
    }

    void cut() {
        edit(TextInputControl::cut, source()::cut);
    }

    /// What is selected in the preview, in a field or in the source.
    void copy() {
        if (view.preview().isFocusWithin()) {
            view.preview().copy();
        } else {
            edit(TextInputControl::copy, source()::copy);
        }
    }

    void paste() {
        edit(TextInputControl::paste, source()::paste);
    }

    void pastePlain() {
        inSource(view.editing()::pastePlain);
    }

    void selectAll() {
        if (view.preview().isFocusWithin()) {
            view.preview().selectAll();
        } else {
            edit(TextInputControl::selectAll, source()::selectAll);
        }
    }

    void run(EditCommand command) {
        inSource(() -> view.run(command));
    }

    /// An editing command is for the source; with the focus in a field or in the preview, its key
    /// does nothing.
    void inSource(Runnable command) {
        if (!view.preview().isFocusWithin()) {
            edit(field -> {}, command);
        }
    }

    private void edit(Consumer<TextInputControl> inField, Runnable inSource) {
        if (stage.getScene().getFocusOwner() instanceof TextInputControl field) {
            inField.accept(field);
        } else {
            inSource.run();
        }
    }

    private SourceEditor source() {
        return view.source();
    }
}
