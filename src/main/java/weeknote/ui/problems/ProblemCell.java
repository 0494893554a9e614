package weeknote.ui.problems;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.check.Diagnostic;
import weeknote.ui.SeverityIcon;

/// A line of the list: a problem in words with its place, or the title of a post.
final class ProblemCell extends ListCell<ProblemRow> {

    private static final PseudoClass AT_CARET = PseudoClass.getPseudoClass("at-caret");

    private final Function<Path, String> pathName;
    private final Predicate<ProblemRow> isAtCaret;

    /// @param pathName how a path is shown
    ProblemCell(Function<Path, String> pathName, Predicate<ProblemRow> isAtCaret) {
        this.pathName = pathName;
        this.isAtCaret = isAtCaret;
        // As wide as the list, whatever the words.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ProblemRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(AT_CARET, row != null && !empty && isAtCaret.test(row));
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case ProblemRow.Heading heading -> show(heading);
            case ProblemRow.Entry entry -> show(entry);
        }
    }

    private void show(ProblemRow.Heading heading) {
        String path = pathName.apply(heading.post().path());
        var chevron = heading.isFolded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN;
        setGraphic(
                line(
                        "problem-heading",
                        new FontIcon(chevron),
                        label(heading.post().title(), "problem-post"),
                        label(path, "problem-detail"),
                        label("%,d".formatted(heading.count()), "problem-badge")));
        setAccessibleText(
                "%s, %s, %d %s, %s"
                        .formatted(
                                heading.post().title(),
                                path,
                                heading.count(),
                                heading.count() == 1 ? "problem" : "problems",
                                heading.isFolded() ? "folded" : "unfolded"));
    }

    private void show(ProblemRow.Entry entry) {
        Diagnostic diagnostic = entry.problem().diagnostic();
        int line = entry.problem().position().line() + 1;
        Label place = label("line %,d".formatted(line), "problem-detail");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Label message = label(diagnostic.message(), "problem-message");
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        Label code = label(diagnostic.code(), "problem-detail");
        code.setMinWidth(Region.USE_PREF_SIZE);
        setGraphic(
                line(
                        "problem-entry",
                        SeverityIcon.of(diagnostic.severity()),
                        message,
                        code,
                        place));
        setAccessibleText(
                "%s, line %d%s: %s %s"
                        .formatted(
                                SeverityIcon.name(diagnostic.severity()),
                                line,
                                isAtCaret.test(entry) ? ", at the caret" : "",
                                diagnostic.message(),
                                diagnostic.fixes().isEmpty() ? "" : "Alt+Enter mends it."));
    }

    private static Label label(String text, String styleClass) {
        // A title or message may hold line ends; a row is one line.
        var label = new Label(text.replace('\n', ' '));
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    private static HBox line(String styleClass, Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().addAll("problem-line", styleClass);
        line.setPrefWidth(0);
        return line;
    }
}
