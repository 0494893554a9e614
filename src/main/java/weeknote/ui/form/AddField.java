package weeknote.ui.form;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.frontmatter.DateNotation;
import weeknote.frontmatter.FieldValue;
import weeknote.site.FieldKind;
import weeknote.site.SiteFields;
import weeknote.site.SiteFields.Term;

/// Adds a field by its key, completed from the keys of the site, of the kind that other posts use
/// it for.
final class AddField extends HBox {

    private final Consumer<FieldEdit> edits;
    private final Clock clock;
    private final Button open = new Button("Add field", new FontIcon(Feather.PLUS));
    private final TextField key = new TextField();
    private final TermPopup popup = new TermPopup(this::add);
    private SiteFields siteFields = SiteFields.NONE;
    private List<String> taken = List.of();

    AddField(Consumer<FieldEdit> edits, Clock clock) {
        this.edits = edits;
        this.clock = clock;
        getStyleClass().add("add-field");
        open.getStyleClass().addAll("flat", "add-field-button");
        open.setOnAction(event -> setOpen(true));
        key.setPromptText("Name of the field");
        key.setAccessibleText("Name of the field to add");
        key.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        key.textProperty().subscribe((was, is) -> popup.show(is, taken, key));
        key.focusedProperty().subscribe((was, is) -> closeUnless(is));
        setOpen(false);
    }

    void setSiteFields(SiteFields fields) {
        siteFields = fields;
        popup.setTerms(
                fields.usages().values().stream()
                        .sorted(
                                java.util.Comparator.comparingInt(SiteFields.Usage::posts)
                                        .reversed())
                        .map(usage -> new Term(usage.key(), usage.posts()))
                        .toList());
    }

    /// The keys that the file has already.
    void setTaken(List<String> keys) {
        taken = keys;
    }

    private void setOpen(boolean isOpen) {
        getChildren().setAll(isOpen ? key : open);
        if (isOpen) {
            key.clear();
            key.requestFocus();
        }
    }

    private void closeUnless(boolean focused) {
        if (!focused) {
            popup.hide();
            setOpen(false);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            add(popup.chosen().filter(this::isMeant).orElse(key.getText()));
        } else if (event.getCode() == KeyCode.DOWN && popup.isShowing()) {
            event.consume();
            popup.move(1);
        } else if (event.getCode() == KeyCode.UP && popup.isShowing()) {
            event.consume();
            popup.move(-1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            setOpen(false);
            open.requestFocus();
        }
    }

    /// A key that is typed to its end is meant as it is, though another one begins like it.
    private boolean isMeant(String chosen) {
        return siteFields.usage(key.getText().strip()).isEmpty();
    }

    private void add(String name) {
        String stripped = name.strip();
        popup.hide();
        setOpen(false);
        if (!stripped.isEmpty()) {
            edits.accept(new FieldEdit.Add(stripped, empty(stripped)));
        }
    }

    private FieldValue empty(String name) {
        FieldKind kind =
                FieldSlot.USUAL.stream()
                        .filter(slot -> slot.key().equals(name.toLowerCase(Locale.ROOT)))
                        .map(FieldSlot::kind)
                        .findFirst()
                        .or(() -> siteFields.usage(name).map(SiteFields.Usage::kind))
                        .orElse(FieldKind.TEXT);
        return switch (kind) {
            case TEXT, NUMBER, NESTED -> new FieldValue.Text("");
            case SWITCH -> new FieldValue.Bool(false);
            case LIST -> new FieldValue.ListValue(List.of());
            case DATE -> now();
        };
    }

    private FieldValue now() {
        OffsetDateTime now = OffsetDateTime.now(clock).withNano(0);
        return new FieldValue.Date(DateNotation.FULL.write(now), now, DateNotation.FULL);
    }
}
