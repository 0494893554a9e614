package weeknote.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import weeknote.frontmatter.Field;
import weeknote.ui.Wrapping;

/// A field of a few lines, with a count of its characters.
final class LongTextRow extends FieldRow {

    private static final int ROWS = 3;

    private final TextArea control = new TextArea();
    private final Label count = new Label();
    private final PendingText pending;

    LongTextRow(String name, String caption, Consumer<FieldEdit> edits) {
        super(name, caption, edits);
        pending = new PendingText(control, text -> propose(new FieldEdit.SetText(name, text)));
        control.setPrefRowCount(ROWS);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        count.getStyleClass().add("field-count");
        control.textProperty().subscribe(this::textChanged);
        setControl(control, control);
        addNote(count);
    }

    private void textChanged(String text) {
        control.setWrapText(Wrapping.isSafe(text));
        int length = text.codePointCount(0, text.length());
        count.setText(length == 0 ? "" : length + (length == 1 ? " character" : " characters"));
    }

    /// Tab moves to the next field; a description holds no tabs.
    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            control.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    void setGhost(String text) {
        pending.setGhost(Wrapping.isSafe(text) ? text : "");
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
