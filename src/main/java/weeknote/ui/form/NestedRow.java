package weeknote.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import weeknote.frontmatter.Field;

/// A field with fields of its own, shown as text: it is edited in the source.
final class NestedRow extends FieldRow {

    private final TextField control = new TextField();

    NestedRow(String name, String caption, Consumer<FieldEdit> edits) {
        super(name, caption + " (edit in the source)", edits);
        control.setEditable(false);
        control.getStyleClass().add("nested-value");
        setControl(control, control);
    }

    @Override
    void showValue(Optional<Field> field) {
        control.setText(field.map(FieldTexts::of).orElse(""));
    }

    @Override
    void flush() {}

    @Override
    void forget() {}

    @Override
    void setControlEditable(boolean editable) {}

    @Override
    void focusControl() {
        control.requestFocus();
    }
}
