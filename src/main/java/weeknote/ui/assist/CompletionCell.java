package weeknote.ui.assist;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.assist.completion.CompletionItem;
import weeknote.text.TextRange;

/// A completion: what kind of thing it is, its label with what fits set off, and what it leads to.
final class CompletionCell extends ListCell<CompletionItem> {

    private static final int LONGEST_LABEL = 60;

    private final FontIcon icon = new FontIcon();
    private final TextFlow label = new TextFlow();
    private final Label detail = new Label();
    private final HBox box = new HBox(icon, label, detail);

    CompletionCell() {
        box.getStyleClass().add("completion-row");
        box.setPrefWidth(0);
        box.setFillHeight(false);
        detail.getStyleClass().add("completion-detail");
        detail.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        detail.setMinWidth(0);
        detail.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(detail, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable CompletionItem item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        icon.setIconCode(icon(item.kind()));
        showLabel(item);
        detail.setText(item.detail());
        setGraphic(box);
        setAccessibleText(item.label() + " " + item.detail());
    }

    private void showLabel(CompletionItem item) {
        label.getChildren().clear();
        int shown = 0;
        int end = Math.min(LONGEST_LABEL, item.label().length());
        for (TextRange match : item.matches()) {
            if (match.end() > end) {
                break;
            }
            add(item.label().substring(shown, match.start()), "picker-text");
            add(match.of(item.label()), "picker-match");
            shown = match.end();
        }
        add(item.label().substring(shown, end), "picker-text");
        add(end < item.label().length() ? "…" : "", "picker-text");
    }

    private void add(String text, String styleClass) {
        if (!text.isEmpty()) {
            var piece = new Text(text);
            piece.getStyleClass().add(styleClass);
            label.getChildren().add(piece);
        }
    }

    private static Ikon icon(CompletionItem.Kind kind) {
        return switch (kind) {
            case LABEL -> Feather.LINK_2;
            case FOOTNOTE -> Feather.MESSAGE_SQUARE;
            case POST -> Feather.FILE_TEXT;
            case HEADING -> Feather.HASH;
            case IMAGE -> Feather.IMAGE;
            case FILE -> Feather.FILE;
            case SHORTCODE, ARGUMENT -> Feather.CODE;
            case KEY -> Feather.SLIDERS;
            case TERM -> Feather.TAG;
        };
    }
}
