package weeknote.ui.picker;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import weeknote.text.TextRange;

/// A row: its label, with what fits set off, and its detail at the right.
final class RowCell extends ListCell<Row> {

    private static final double INDENT = 16;

    private final TextFlow label = new TextFlow();
    private final Label detail = new Label();
    private final HBox box;

    RowCell() {
        label.getStyleClass().add("picker-label");
        label.setMinWidth(0);
        detail.getStyleClass().add("picker-detail");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        box = new HBox(label, detail);
        box.getStyleClass().add("picker-row");
        // As wide as the list, whatever the label's length.
        box.setPrefWidth(0);
        box.setFillHeight(false);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(row);
        setGraphic(box);
        setAccessibleText(row.label() + " " + row.detail());
    }

    private void show(Row row) {
        label.getChildren().clear();
        int shown = 0;
        for (TextRange match : row.matches()) {
            add(row.label().substring(shown, match.start()), "picker-text");
            add(match.of(row.label()), "picker-match");
            shown = match.end();
        }
        add(row.label().substring(shown), "picker-text");
        label.setPadding(new Insets(0, 0, 0, row.depth() * INDENT));
        detail.setText(row.detail());
    }

    private void add(String text, String styleClass) {
        if (!text.isEmpty()) {
            var piece = new Text(text);
            piece.getStyleClass().add(styleClass);
            label.getChildren().add(piece);
        }
    }
}
