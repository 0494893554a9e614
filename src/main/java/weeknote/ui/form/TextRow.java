package weeknote.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import weeknote.frontmatter.Field;

/// A field of one line: a text, or a number.
final class TextRow extends FieldRow {

    private final TextField control = new TextField();
    private final PendingText pending;

    TextRow(String name, String caption, Consumer<FieldEdit> edits) {
        super(name, caption, edits);
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
