package weeknote.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;

/// The fields: the usual ones at their places, and under "Other fields" every other key that the
/// front matter has.
final class DetailsGrid extends VBox {

    private final Consumer<FieldEdit> edits;
    private final FieldRow title;
    private final List<FieldRow> usual;
    private final Label othersHeading = new Label("Other fields");
    private final GridPane othersGrid = twoColumns();
    private List<FieldRow> others = List.of();
    private List<String> otherKeys = List.of();

    DetailsGrid(Consumer<FieldEdit> edits) {
        this.edits = edits;
        getStyleClass().add("details-grid");
        title = new TextRow("title", "Title", edits);
        var description = new LongTextRow("description", "Description", edits);
        var date = new TextRow("date", "Date", edits);
        var slug = new TextRow("slug", "Slug", edits);
        var categories = new ListRow("categories", "Categories", edits);
        var author = new TextRow("author", "Author", edits);
        var draft = new SwitchRow("draft", "Draft", edits);
        usual = List.of(title, description, date, slug, categories, author, draft);
        GridPane pairs = twoColumns();
        pairs.addRow(0, date, slug);
        pairs.addRow(1, categories, author);
        pairs.addRow(2, draft);
        othersHeading.getStyleClass().add("details-heading");
        getChildren().addAll(title, description, pairs, othersHeading, othersGrid);
    }

    private static GridPane twoColumns() {
        var grid = new GridPane();
        grid.getStyleClass().add("details-columns");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        return grid;
    }

    void show(FrontMatter frontMatter) {
        showOtherRows(frontMatter);
        rows().forEach(row -> row.show(frontMatter.field(row.name())));
    }

    /// Rows are made anew only when the keys are others, so that the focus stays while a value
    /// changes.
    private void showOtherRows(FrontMatter frontMatter) {
        Set<String> known =
                usual.stream().map(FieldRow::name).collect(Collectors.toUnmodifiableSet());
        List<Field> fields =
                frontMatter.fields().stream()
                        .filter(field -> !known.contains(field.key().toLowerCase(Locale.ROOT)))
                        .toList();
        List<String> keys = fields.stream().map(field -> shape(field) + field.key()).toList();
        if (!keys.equals(otherKeys)) {
            otherKeys = keys;
            others = fields.stream().map(this::row).toList();
            othersGrid.getChildren().clear();
            for (int i = 0; i < others.size(); i++) {
                othersGrid.add(others.get(i), i % 2, i / 2);
            }
        }
        othersHeading.setVisible(!others.isEmpty());
        othersHeading.setManaged(!others.isEmpty());
    }

    /// A row of another kind must be made when a text becomes a list.
    private static String shape(Field field) {
        return field.value().getClass().getSimpleName() + " ";
    }

    private FieldRow row(Field field) {
        String key = field.key();
        return switch (field.value()) {
            case FieldValue.Bool _ -> new SwitchRow(key, key, edits);
            case FieldValue.ListValue _ -> new ListRow(key, key, edits);
            case FieldValue.Text _,
                    FieldValue.NumberValue _,
                    FieldValue.Date _,
                    FieldValue.MapValue _,
                    FieldValue.Null _ ->
                    new TextRow(key, key, edits);
        };
    }

    private List<FieldRow> rows() {
        return Stream.concat(usual.stream(), others.stream()).toList();
    }

    void setProblem(String name, String sentence) {
        rows().stream()
                .filter(row -> row.name().equalsIgnoreCase(name))
                .forEach(row -> row.setProblem(sentence));
    }

    void setEditable(boolean editable) {
        rows().forEach(row -> row.setEditable(editable));
    }

    void flush() {
        new ArrayList<>(rows()).forEach(FieldRow::flush);
    }

    void focusFirst() {
        title.focusControl();
    }
}
