package weeknote.ui.form;

import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import weeknote.ui.Wrapping;

/// A field of a few lines, with a count of its characters.
final class LongTextRow extends InputRow {

    private static final int ROWS = 3;

    private final TextArea control;
    private final Label count = new Label();

    LongTextRow(String name, String caption, Consumer<FieldEdit> edits) {
        this(name, caption, edits, new TextArea());
    }

    private LongTextRow(String name, String caption, Consumer<FieldEdit> edits, TextArea control) {
        super(name, caption, edits, control);
        this.control = control;
        control.setPrefRowCount(ROWS);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        count.getStyleClass().add("field-count");
        control.textProperty().subscribe(this::textChanged);
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

    @Override
    void setGhost(String text) {
        super.setGhost(Wrapping.isSafe(text) ? text : "");
    }
}
