package weeknote.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import weeknote.frontmatter.Field;

/// A field whose text is typed.
abstract sealed class InputRow extends FieldRow permits TextRow, LongTextRow {

    private final TextInputControl control;
    private final PendingText pending;

    InputRow(String name, String caption, Consumer<FieldEdit> edits, TextInputControl control) {
        super(name, caption, edits);
        this.control = control;
        pending = new PendingText(control, text -> propose(new FieldEdit.SetText(name, text)));
        setControl(control, control);
    }

    void setGhost(String text) {
        pending.setGhost(text);
    }

    @Override
    void showValue(Optional<Field> field) {
        pending.show(field.map(FieldTexts::of).orElse(""));
    }

    @Override
    void flush() {
        pending.flush();
    }

    @Override
    void forget() {
        pending.forget();
    }

    @Override
    void setControlEditable(boolean editable) {
        pending.setEditable(editable);
    }

    @Override
    void focusControl() {
        control.requestFocus();
    }
}
