package weeknote.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import weeknote.frontmatter.Field;

/// A field that is a list: a chip for each item, and a place to type another. Enter or a comma adds
/// it, Backspace in the empty place removes the last chip.
final class ListRow extends FieldRow {

    private final FlowPane chips = new FlowPane();
    private final TextField entry = new TextField();
    private List<String> items = List.of();
    private boolean editable = true;

    ListRow(String name, String caption, Consumer<FieldEdit> edits) {
        super(name, caption, edits);
        chips.getStyleClass().addAll("chips", "text-input");
        entry.getStyleClass().add("chip-entry");
        entry.setPrefColumnCount(8);
        entry.setAccessibleText("Add to " + caption);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        entry.focusedProperty()
                .subscribe(focused -> {
                    chips.pseudoClassStateChanged(
                            javafx.css.PseudoClass.getPseudoClass("focused"), focused);
                    if (!focused) {
                        flush();
                    }
                });
        chips.setOnMouseClicked(event -> entry.requestFocus());
        setControl(chips);
        chips.getChildren().add(entry);
    }

    private void keyPressed(KeyEvent event) {
        boolean adds = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.COMMA;
        if (adds && !entry.getText().isBlank()) {
            event.consume();
            flush();
        } else if (event.getCode() == KeyCode.BACK_SPACE
                && entry.getText().isEmpty()
                && editable
                && !items.isEmpty()) {
            event.consume();
            propose(new FieldEdit.RemoveItem(name(), items.getLast()));
        }
    }

    @Override
    void show(Optional<Field> field) {
        List<String> now = field.map(Field::value).map(FieldTexts::items).orElse(List.of());
        if (!now.equals(items)) {
            items = now;
            chips.getChildren().removeIf(node -> !node.equals(entry));
            chips.getChildren().addAll(0, items.stream().map(this::chip).toList());
        }
    }

    private Button chip(String item) {
        var chip = new Button(item);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(item + ", press to remove");
        chip.setGraphic(null);
        chip.setOnAction(event -> {
            if (editable) {
                propose(new FieldEdit.RemoveItem(name(), item));
            }
        });
        return chip;
    }

    @Override
    void flush() {
        String item = entry.getText().strip();
        entry.clear();
        if (!item.isEmpty()) {
            propose(new FieldEdit.AddItem(name(), item));
        }
    }

    @Override
    void setEditable(boolean editable) {
        this.editable = editable;
        entry.setEditable(editable);
    }

    @Override
    void focusControl() {
        entry.requestFocus();
    }
}
