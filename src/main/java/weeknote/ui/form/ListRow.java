package weeknote.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.frontmatter.Field;
import weeknote.site.SiteFields.Term;

/// A field that is a list: a chip for each item, and a place to type another, completed from the
/// terms of the site. Enter takes the chosen term, a comma what is typed; Backspace in the empty
/// place removes the last chip.
final class ListRow extends FieldRow {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("entry-focused");

    private static final double CHIP_MARGIN = 14;

    /// Of a field in half of the form, for the first guess of its height.
    private static final double USUAL_WIDTH = 260;

    private final FlowPane chips = new FlowPane();
    private final TextField entry = new TextField();
    private final TermPopup popup = new TermPopup(this::add);
    private List<String> items = List.of();

    ListRow(String name, String caption, Consumer<FieldEdit> edits) {
        super(name, caption, edits);
        chips.getStyleClass().add("chips");
        chips.setMinWidth(0);
        chips.setPrefWrapLength(USUAL_WIDTH);
        entry.getStyleClass().add("chip-entry");
        entry.setPrefColumnCount(8);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        entry.textProperty().subscribe((was, is) -> typed(is));
        entry.focusedProperty().subscribe(this::focusChanged);
        chips.setOnMouseClicked(event -> entry.requestFocus());
        chips.getChildren().add(entry);
        setControl(chips, entry);
    }

    /// The terms to complete from, the most used first.
    void setTerms(List<Term> terms) {
        popup.setTerms(terms);
    }

    private void focusChanged(boolean focused) {
        chips.pseudoClassStateChanged(FOCUSED, focused);
        if (!focused) {
            flush();
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> takeChosen(event);
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ESCAPE -> hide(event);
            case BACK_SPACE -> removeLast(event);
            default -> {}
        }
    }

    private void takeChosen(KeyEvent event) {
        if (!entry.getText().isBlank()) {
            event.consume();
            add(popup.chosen().orElse(entry.getText()));
        }
    }

    /// A comma ends an item, typed or pasted.
    private void typed(String text) {
        int comma = text.lastIndexOf(',');
        if (comma < 0) {
            popup.show(text, items, entry);
            return;
        }
        List<String> ended = List.of(text.substring(0, comma).split(",", -1));
        // Not while the control is still telling of its change.
        Platform.runLater(() -> {
            ended.forEach(this::add);
            entry.setText(text.substring(comma + 1).stripLeading());
            entry.end();
        });
    }

    private void move(KeyEvent event, int rows) {
        if (popup.isShowing()) {
            event.consume();
            popup.move(rows);
        }
    }

    private void hide(KeyEvent event) {
        if (popup.isShowing()) {
            event.consume();
            popup.hide();
        }
    }

    private void removeLast(KeyEvent event) {
        if (entry.getText().isEmpty() && isEditable() && !items.isEmpty()) {
            event.consume();
            propose(new FieldEdit.RemoveItem(name(), items.getLast()));
        }
    }

    private void add(String item) {
        entry.clear();
        popup.hide();
        String stripped = item.strip();
        if (!stripped.isEmpty() && isEditable()) {
            propose(new FieldEdit.AddItem(name(), stripped));
        }
    }

    @Override
    void showValue(Optional<Field> field) {
        List<String> now = field.map(Field::value).map(FieldTexts::items).orElse(List.of());
        if (!now.equals(items)) {
            items = now;
            chips.getChildren().removeIf(node -> !node.equals(entry));
            chips.getChildren().addAll(0, items.stream().map(this::chip).toList());
        }
    }

    private Button chip(String item) {
        var chip = new Button(item, new FontIcon(Feather.X));
        chip.getStyleClass().add("chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(item + ", press to remove");
        chip.setFocusTraversable(false);
        // A long item is cut at the width of the field, and whole in its tool tip.
        chip.maxWidthProperty().bind(chips.widthProperty().subtract(CHIP_MARGIN));
        chip.setTooltip(new Tooltip(item));
        orient(chip, item);
        chip.setOnAction(event -> {
            if (isEditable()) {
                propose(new FieldEdit.RemoveItem(name(), item));
            }
        });
        return chip;
    }

    @Override
    void flush() {
        add(entry.getText());
    }

    @Override
    void forget() {
        entry.clear();
        popup.hide();
    }

    @Override
    void setControlEditable(boolean editable) {
        entry.setEditable(editable);
    }

    @Override
    void focusControl() {
        entry.requestFocus();
    }
}
