package weeknote.ui.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import weeknote.check.Diagnostic;
import weeknote.text.TextChange;

/// The lines of the list. The chosen one stays chosen while others come and go.
final class ProblemRows extends ListView<ProblemRow> {

    private static final double ROW_HEIGHT = 26;
    private static final int ROWS_ABOVE = 2;

    private boolean isFilling;

    /// What the author chose last; kept while the list is empty.
    private Optional<Chosen> last = Optional.empty();

    private Path open = Path.of("");
    private Set<Diagnostic> atCaret = Set.of();

    /// @param pathName how the path of a post is shown
    /// @param peek told what the author chooses here
    ProblemRows(Function<Path, String> pathName, Consumer<ProblemRow> peek) {
        setFixedCellSize(ROW_HEIGHT);
        setCellFactory(view -> new ProblemCell(pathName, this::isAtCaret));
        setAccessibleText("Problems");
        getSelectionModel()
                .selectedItemProperty()
                .addListener(now -> {
                    if (!isFilling) {
                        remember();
                        chosen().filter(row -> isFocused()).ifPresent(peek);
                    }
                });
    }

    Optional<ProblemRow> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// Shows these lines.
    void show(List<ProblemRow> rows) {
        if (rows.equals(getItems())) {
            return;
        }
        int before = Math.max(0, getSelectionModel().getSelectedIndex());
        int above = rowsAbove(before).orElse(ROWS_ABOVE);
        isFilling = true;
        getItems().setAll(rows);
        if (!rows.isEmpty()) {
            int again = last.map(chosen -> chosen.in(rows)).orElse(0);
            getSelectionModel().clearAndSelect(again);
            if (again != before) {
                // Where the author looks for it, whatever came or went above it.
                scrollTo(Math.max(0, again - above));
            }
            remember();
        }
        isFilling = false;
    }

    private void remember() {
        chosen().ifPresent(row ->
                last = Optional.of(Chosen.of(row, getSelectionModel().getSelectedIndex())));
    }

    /// How many lines are seen above one; empty if it is out of sight.
    private OptionalInt rowsAbove(int index) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && index >= flow.getFirstVisibleCell().getIndex()
                && index <= flow.getLastVisibleCell().getIndex()) {
            return OptionalInt.of(index - flow.getFirstVisibleCell().getIndex());
        }
        return OptionalInt.empty();
    }

    /// The text of a post has changed: what is chosen moves with it.
    void changed(Path post, TextChange change) {
        last = last.map(chosen -> chosen.after(post, change));
    }

    /// Marks the problems that the caret is at.
    ///
    /// @param post the open one
    void showCaret(Path post, Set<Diagnostic> problems) {
        if (!post.equals(open) || !problems.equals(atCaret)) {
            open = post;
            atCaret = Set.copyOf(problems);
            refresh();
        }
    }

    /// Chooses the problem at the caret; without one, the first line if none is chosen.
    void chooseAtCaret() {
        getItems().stream()
                .filter(this::isAtCaret)
                .findFirst()
                .ifPresent(row -> {
                    int index = getItems().indexOf(row);
                    getSelectionModel().clearAndSelect(index);
                    if (rowsAbove(index).isEmpty()) {
                        scrollTo(Math.max(0, index - ROWS_ABOVE));
                    }
                });
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private boolean isAtCaret(ProblemRow row) {
        return row instanceof ProblemRow.Entry(var post, var problem)
                && post.path().equals(open)
                && atCaret.contains(problem.diagnostic());
    }

    /// Whether the mouse is on a line, not below the last one.
    static boolean isOnRow(MouseEvent event) {
        for (Node node = event.getPickResult().getIntersectedNode();
                node != null;
                node = node.getParent()) {
            if (node instanceof ListCell<?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    /// Where a line is on the screen; the whole list if it is out of sight.
    Bounds placeOf(ProblemRow.Entry entry) {
        return lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && entry.equals(cell.getItem()))
                .findFirst()
                .map(node -> node.localToScreen(node.getBoundsInLocal()))
                .orElseGet(() -> localToScreen(getBoundsInLocal()));
    }
}
