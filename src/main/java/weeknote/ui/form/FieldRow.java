package weeknote.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import weeknote.frontmatter.Field;

/// One field of the form: a label, its control, and under it what is wrong with it, if anything.
abstract sealed class FieldRow extends VBox permits TextRow, LongTextRow, SwitchRow, ListRow {

    private final String name;
    private final Label problem = new Label();
    private final Consumer<FieldEdit> edits;

    /// @param name the field's key
    FieldRow(String name, String caption, Consumer<FieldEdit> edits) {
        this.name = name;
        this.edits = edits;
        getStyleClass().add("field-row");
        var label = new Label(caption);
        label.getStyleClass().add("field-label");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        setProblem("");
        getChildren().addAll(label, problem);
    }

    /// Puts the control under its label, which names it for screen readers too.
    final void setControl(Node control) {
        var label = (Label) getChildren().getFirst();
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        getChildren().add(1, control);
    }

    final String name() {
        return name;
    }

    final void propose(FieldEdit edit) {
        edits.accept(edit);
    }

    final void setProblem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    /// Shows the field as the text has it now, without touching what is being typed.
    abstract void show(Optional<Field> field);

    /// Proposes what is typed and not yet proposed.
    abstract void flush();

    abstract void setEditable(boolean editable);

    abstract void focusControl();
}
