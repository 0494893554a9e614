package weeknote.ui.form;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;

/// A field that is on or off.
final class SwitchRow extends FieldRow {

    private final ToggleSwitch control = new ToggleSwitch();
    private boolean showing;

    SwitchRow(String name, String caption, Consumer<FieldEdit> edits) {
        super(name, caption, edits);
        control.selectedProperty().subscribe((was, is) -> switched(is));
        control.addEventHandler(KeyEvent.KEY_PRESSED, this::switchByKey);
        setControl(control, control);
    }

    private void switchByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            event.consume();
            control.setSelected(!control.isSelected());
        }
    }

    private void switched(boolean on) {
        if (!showing) {
            propose(new FieldEdit.SetValue(name(), new FieldValue.Bool(on)));
        }
    }

    @Override
    void showValue(Optional<Field> field) {
        boolean on = field.map(Field::value).filter(new FieldValue.Bool(true)::equals).isPresent();
        showing = true;
        control.setSelected(on);
        showing = false;
    }

    @Override
    void flush() {}

    @Override
    void forget() {}

    @Override
    void setControlEditable(boolean editable) {
        control.setDisable(!editable);
    }

    @Override
    void focusControl() {
        control.requestFocus();
    }
}
