package weeknote.ui.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import weeknote.assist.FieldProposals;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FrontMatter;
import weeknote.site.FieldKind;
import weeknote.site.SiteFields;

/// The fields: the usual ones at their places, and under "Other fields" every other key that the
/// front matter has.
///
/// A row is made anew only when its field is of another kind, so that the focus stays while a value
/// changes.
final class DetailsGrid extends VBox {

    private final FieldRows maker;
    private final Label othersHeading = new Label("Other fields");
    private final AddField addField;
    private Map<FieldSlot, FieldRow> rows = new LinkedHashMap<>();
    private SiteFields siteFields = SiteFields.NONE;
    private String focusWhenShown = "";

    DetailsGrid(Consumer<FieldEdit> edits, Clock clock) {
        maker = new FieldRows(edits, clock);
        addField =
                new AddField(
                        edit -> {
                            focusWhenShown = edit.name();
                            edits.accept(edit);
                            focusAdded();
                        },
                        clock);
        getStyleClass().add("details-grid");
        othersHeading.getStyleClass().add("details-heading");
    }

    void show(FrontMatter frontMatter, FieldProposals proposals) {
        List<FieldSlot> slots = new ArrayList<>();
        for (FieldSlot usual : FieldSlot.USUAL) {
            slots.add(FieldRows.filled(usual, frontMatter.field(usual.key())));
        }
        others(frontMatter).map(FieldRows::other).forEach(slots::add);
        if (!List.copyOf(rows.keySet()).equals(slots)) {
            layOut(slots);
        }
        rows().forEach(row -> row.show(frontMatter.field(row.name())));
        showGhosts(frontMatter.isEditable() ? proposals : new FieldProposals("", ""));
        addField.setTaken(frontMatter.fields().stream().map(Field::key).toList());
        focusAdded();
        focusWhenShown = "";
    }

    /// Of a key that stands twice the form shows the one that wins.
    private static Stream<Field> others(FrontMatter frontMatter) {
        List<String> usual = FieldSlot.USUAL.stream().map(FieldSlot::key).toList();
        return frontMatter.fields().stream()
                .filter(field -> !usual.contains(field.key().toLowerCase(Locale.ROOT)))
                .filter(field -> frontMatter.field(field.key()).equals(Optional.of(field)));
    }

    private void layOut(List<FieldSlot> slots) {
        var focus = new FocusKeeper(this);
        Map<FieldSlot, FieldRow> made = new LinkedHashMap<>();
        for (FieldSlot slot : slots) {
            made.put(slot, known(slot).orElseGet(() -> maker.row(slot)));
        }
        rows = made;
        List<FieldRow> all = rows();
        GridPane usual = twoColumns(all.subList(2, FieldSlot.USUAL.size()));
        GridPane others = twoColumns(all.subList(FieldSlot.USUAL.size(), all.size()));
        boolean hasOthers = all.size() > FieldSlot.USUAL.size();
        getChildren().setAll(all.get(0), all.get(1), usual);
        if (hasOthers) {
            getChildren().addAll(othersHeading, others);
        }
        getChildren().add(addField);
        setSiteFields(siteFields);
        focus.restore();
    }

    /// A row in which one types is kept though the text has grown too long for it.
    private Optional<FieldRow> known(FieldSlot slot) {
        FieldRow known = rows.get(slot);
        return known != null
                ? Optional.of(known)
                : rows().stream()
                        .filter(row -> row.name().equals(slot.key()) && row.isFocusWithin())
                        .filter(row -> slot.kind() == FieldKind.TEXT && row.isText())
                        .findFirst();
    }

    private static GridPane twoColumns(List<FieldRow> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("details-columns");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        for (int i = 0; i < rows.size(); i++) {
            grid.add(rows.get(i), i % 2, i / 2);
        }
        return grid;
    }

    private void showGhosts(FieldProposals proposals) {
        for (FieldRow row : rows()) {
            if (row instanceof TextRow text && text.name().equals(FieldSlot.SLUG.key())) {
                text.setGhost(proposals.slug());
            } else if (row instanceof LongTextRow text
                    && text.name().equals(FieldSlot.DESCRIPTION.key())) {
                text.setGhost(proposals.description());
            }
        }
    }

    /// What the site's posts offer for completion.
    void setSiteFields(SiteFields fields) {
        siteFields = fields;
        addField.setSiteFields(fields);
        for (FieldRow row : rows()) {
            if (row instanceof ListRow list) {
                list.setTerms(fields.terms(list.name()));
            }
        }
    }

    private void focusAdded() {
        String name = focusWhenShown;
        rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .ifPresent(row -> {
                    focusWhenShown = "";
                    row.focusControl();
                });
    }

    /// The rows in the order of the form.
    List<FieldRow> rows() {
        return List.copyOf(rows.values());
    }

    void setEditable(boolean editable) {
        rows().forEach(row -> row.setEditable(editable));
        addField.setDisable(!editable);
    }

    /// Drops the rows of the post that was shown so far, and what is typed in them.
    void forget() {
        rows().forEach(FieldRow::forget);
        rows = new LinkedHashMap<>();
        getChildren().clear();
        focusWhenShown = "";
    }

    void flush() {
        rows().forEach(FieldRow::flush);
    }

    void focusFirst() {
        rows().stream().findFirst().ifPresent(FieldRow::focusControl);
    }
}
