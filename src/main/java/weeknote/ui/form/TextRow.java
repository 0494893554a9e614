package weeknote.ui.form;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// A field of one line: a text, or a number.
final class TextRow extends InputRow {

    TextRow(String name, String caption, Consumer<FieldEdit> edits) {
        super(name, caption, edits, new TextField());
    }
}
