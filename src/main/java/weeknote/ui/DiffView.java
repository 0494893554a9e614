package weeknote.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import weeknote.text.DiffLine;
import weeknote.text.TextRange;

/// What goes and what comes between two texts, line by line. A sign in the margin says which, not
/// the colour alone.
final class DiffView extends ScrollPane {

    /// More is not read, and takes its time to lay out.
    private static final int MOST_LINES = 1000;

    private final VBox lines = new VBox();

    DiffView() {
        getStyleClass().add("diff");
        lines.getStyleClass().add("diff-lines");
        setAccessibleText("What changes");
        setContent(lines);
        setFitToWidth(true);
        // It is read by keys too.
        setFocusTraversable(true);
    }

    void show(String before, String after) {
        show(List.of(new DiffDialog.File("", before, after)));
    }

    /// The name of each text stands above its lines.
    void show(List<DiffDialog.File> files) {
        lines.getChildren().clear();
        int left = MOST_LINES;
        int more = 0;
        for (DiffDialog.File file : files) {
            List<DiffLine> diff = DiffLine.between(file.before(), file.after());
            int shown = Math.min(left, diff.size());
            left -= shown;
            more += diff.size() - shown;
            if (shown > 0 && !file.name().isEmpty()) {
                lines.getChildren().add(sentence(file.name(), "diff-file"));
            }
            diff.stream().limit(shown).map(DiffView::line).forEach(lines.getChildren()::add);
        }
        if (lines.getChildren().isEmpty()) {
            say("Nothing differs.");
        } else if (more > 0) {
            lines.getChildren().add(skipped("and " + more + " lines more"));
        }
        setVvalue(0);
    }

    /// Shows a sentence in place of a difference.
    void say(String sentence) {
        lines.getChildren().setAll(skipped(sentence));
    }

    private static Node line(DiffLine line) {
        return switch (line) {
            case DiffLine.Kept(String text) -> row("", "diff-kept", words(text, "diff-kept"));
            case DiffLine.Removed(String text, TextRange changed) ->
                    row("−", "diff-removed", words(text, changed, "diff-removed"));
            case DiffLine.Added(String text, TextRange changed) ->
                    row("+", "diff-added", words(text, changed, "diff-added"));
            case DiffLine.Skipped(int count) ->
                    skipped(count == 1 ? "⋯ 1 line as it is" : "⋯ " + count + " lines as they are");
        };
    }

    private static Node skipped(String words) {
        return sentence(words, "diff-skipped");
    }

    private static Node sentence(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static Node row(String sign, String style, Node words) {
        var margin = new Label(sign);
        margin.getStyleClass().add("diff-sign");
        margin.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(margin, words);
        row.getStyleClass().addAll("diff-row", style);
        return row;
    }

    private static Node words(String line, TextRange changed, String style) {
        boolean isWhole = changed.length() == line.length();
        return isWhole || !Wrapping.isSafe(line)
                ? words(line, style)
                : new TextFlow(
                        text(line.substring(0, changed.start()), style),
                        text(changed.of(line), style + "-word"),
                        text(line.substring(changed.end()), style));
    }

    private static Node words(String line, String style) {
        if (Wrapping.isSafe(line)) {
            return new TextFlow(text(line, style));
        }
        var label = new Label(line);
        label.getStyleClass().add(style);
        return label;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().addAll("diff-text", style);
        return text;
    }
}
