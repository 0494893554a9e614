package weeknote.ui.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;

/// The lines of the list. The chosen one stays chosen while others come and go.
final class ProblemRows extends ListView<ProblemRow> {

    private static final double ROW_HEIGHT = 26;
    private static final int ROWS_ABOVE = 2;

    private boolean isFilling;

    /// @param pathName how the path of a post is shown
    /// @param peek told what the author chooses here
    ProblemRows(Function<Path, String> pathName, Consumer<ProblemRow> peek) {
        setFixedCellSize(ROW_HEIGHT);
        setCellFactory(view -> new ProblemCell(pathName));
        setAccessibleText("Problems");
        getSelectionModel()
                .selectedItemProperty()
                .addListener(now -> {
                    if (!isFilling && isFocused()) {
                        chosen().ifPresent(peek);
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
        var chosen = chosen();
        int index = Math.max(0, getSelectionModel().getSelectedIndex());
        isFilling = true;
        getItems().setAll(rows);
        if (!rows.isEmpty()) {
            int again =
                    IntStream.range(0, rows.size())
                            .filter(i -> chosen.filter(rows.get(i)::isSameAs).isPresent())
                            .boxed()
                            .min((a, b) -> Math.abs(a - index) - Math.abs(b - index))
                            .orElse(Math.min(index, rows.size() - 1));
            getSelectionModel().clearAndSelect(again);
            if (again != index) {
                // Rows that came above it have moved it out of sight.
                scrollTo(Math.max(0, again - ROWS_ABOVE));
            }
        }
        isFilling = false;
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
