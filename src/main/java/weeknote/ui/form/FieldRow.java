package weeknote.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.frontmatter.Field;

/// One field of the form: a label, its control, and under it what is wrong with it, if anything.
abstract sealed class FieldRow extends VBox
        permits InputRow, DateRow, SwitchRow, ListRow, NestedRow {

    private static final KeyCombination REMOVE =
            KeyCombination.keyCombination("Shortcut+Shift+Backspace");

    private final String name;
    private final Consumer<FieldEdit> edits;
    private final Label caption = new Label();
    private final HBox head = new HBox();
    private final Button remove = new Button("", new FontIcon(Feather.X));
    private final FieldProblem problem = new FieldProblem();
    private boolean present;
    private boolean editable = true;

    /// @param name the field's key
    /// @param caption what the author reads; it names the control for screen readers too
    FieldRow(String name, String caption, Consumer<FieldEdit> edits) {
        this.name = name;
        this.edits = edits;
        getStyleClass().add("field-row");
        setMinWidth(0);
        this.caption.setText(caption);
        this.caption.getStyleClass().add("field-label");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        remove.getStyleClass().addAll("flat", "field-remove");
        remove.setAccessibleText("Remove " + caption);
        // Tab goes from field to field; the keyboard removes by a key of its own.
        remove.setFocusTraversable(false);
        remove.setOnAction(event -> remove());
        head.getStyleClass().add("field-head");
        head.getChildren().addAll(this.caption, gap, remove);
        getChildren().addAll(head, problem);
        addEventFilter(KeyEvent.KEY_PRESSED, this::removeByKey);
    }

    /// Puts the control under its label.
    final void setControl(Node control, Node labelled) {
        caption.setLabelFor(labelled);
        labelled.setAccessibleText(caption.getText());
        getChildren().add(1, control);
    }

    /// A small note at the right of the label, such as a count.
    final void addNote(Node note) {
        head.getChildren().add(head.getChildren().size() - 1, note);
    }

    final String name() {
        return name;
    }

    final void propose(FieldEdit edit) {
        edits.accept(edit);
    }

    /// Shows the field as the text has it now, or that it has none.
    final void show(Optional<Field> field) {
        present = field.isPresent();
        remove.setVisible(present && editable);
        showValue(field);
    }

    final void setEditable(boolean editable) {
        this.editable = editable;
        remove.setVisible(present && editable);
        setControlEditable(editable);
    }

    final boolean isEditable() {
        return editable;
    }

    /// Whether it holds plain text, in one line or several.
    final boolean isText() {
        return switch (this) {
            case TextRow _, LongTextRow _ -> true;
            case DateRow _, SwitchRow _, ListRow _, NestedRow _ -> false;
        };
    }

    /// Says what is wrong; an empty sentence takes that back.
    final void setProblem(String sentence, List<FieldProblem.Remedy> remedies) {
        problem.show(sentence, remedies);
    }

    /// Text is written from the right where its first letter is.
    static void orient(Node control, String text) {
        boolean fromTheRight =
                text.codePoints()
                        .mapToObj(Character::getDirectionality)
                        .filter(FieldRow::isStrong)
                        .findFirst()
                        .filter(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                        .isPresent();
        control.setNodeOrientation(
                fromTheRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    }

    private static boolean isStrong(byte direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private void removeByKey(KeyEvent event) {
        if (REMOVE.match(event)) {
            event.consume();
            remove();
        }
    }

    private void remove() {
        if (present && editable) {
            propose(new FieldEdit.Remove(name));
        }
    }

    /// Shows the value, without touching what is being typed.
    abstract void showValue(Optional<Field> field);

    /// Proposes what is typed and not yet proposed.
    abstract void flush();

    /// Drops what is typed and not yet proposed: another post comes.
    abstract void forget();

    abstract void setControlEditable(boolean editable);

    abstract void focusControl();
}
