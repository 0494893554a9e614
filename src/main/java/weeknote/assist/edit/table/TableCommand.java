package weeknote.assist.edit.table;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode.Alignment;
import weeknote.post.Post;
import weeknote.text.Selection;

/// What can be done to the table at the caret; each formats it.
public enum TableCommand implements SmartEdit {
    FORMAT,
    INSERT_ROW_ABOVE,
    INSERT_ROW_BELOW,
    INSERT_COLUMN_LEFT,
    INSERT_COLUMN_RIGHT,
    DELETE_ROW,
    DELETE_COLUMN,
    MOVE_ROW_UP,
    MOVE_ROW_DOWN,
    MOVE_COLUMN_LEFT,
    MOVE_COLUMN_RIGHT,
    ALIGN_LEFT,
    ALIGN_CENTRE,
    ALIGN_RIGHT,
    ALIGN_NONE;

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return TableAt.of(Structure.of(post), selection.caret())
                .flatMap(table -> apply(post.text(), table));
    }

    private Optional<Edited> apply(String text, TableAt table) {
        Cell cell = table.cell();
        int row = cell.row();
        int column = Math.min(cell.column(), table.grid().columns() - 1);
        Grid grid = table.grid();
        return switch (this) {
            case FORMAT -> Optional.of(table.caretIn(text, grid, cell, table.offset()));
            case INSERT_ROW_ABOVE ->
                    row == 0
                            ? Optional.empty()
                            : select(text, table, grid.withRow(row, table.prefix()), row, column);
            case INSERT_ROW_BELOW ->
                    select(text, table, grid.withRow(row + 1, table.prefix()), row + 1, column);
            case INSERT_COLUMN_LEFT -> select(text, table, grid.withColumn(column), row, column);
            case INSERT_COLUMN_RIGHT ->
                    select(text, table, grid.withColumn(column + 1), row, column + 1);
            case DELETE_ROW ->
                    row == 0 || table.isInDelimiters()
                            ? Optional.empty()
                            : at(text, table, grid.withoutRow(row), row, column);
            case DELETE_COLUMN ->
                    grid.columns() == 1
                            ? Optional.empty()
                            : at(text, table, grid.withoutColumn(column), row, column);
            case MOVE_ROW_UP -> row < 2 ? Optional.empty() : moveRow(text, table, row - 1, -1);
            case MOVE_ROW_DOWN ->
                    row == 0 || row == table.lastRow()
                            ? Optional.empty()
                            : moveRow(text, table, row, 1);
            case MOVE_COLUMN_LEFT ->
                    column == 0 ? Optional.empty() : moveColumn(text, table, column - 1, -1);
            case MOVE_COLUMN_RIGHT ->
                    column + 1 == grid.columns()
                            ? Optional.empty()
                            : moveColumn(text, table, column, 1);
            case ALIGN_LEFT -> align(text, table, column, Alignment.LEFT);
            case ALIGN_CENTRE -> align(text, table, column, Alignment.CENTER);
            case ALIGN_RIGHT -> align(text, table, column, Alignment.RIGHT);
            case ALIGN_NONE -> align(text, table, column, Alignment.NONE);
        };
    }

    private static Optional<Edited> select(
            String text, TableAt table, Grid grid, int row, int column) {
        return Optional.of(table.select(text, grid, new Cell(row, column)));
    }

    private static Optional<Edited> at(String text, TableAt table, Grid grid, int row, int column) {
        Cell target = new Cell(row, Math.min(column, grid.columns() - 1));
        return Optional.of(table.caretIn(text, grid, target, 0));
    }

    private static Optional<Edited> moveRow(String text, TableAt table, int first, int distance) {
        Cell target = new Cell(table.cell().row() + distance, table.cell().column());
        Grid swapped = table.grid().withRowsSwapped(first);
        return Optional.of(table.caretIn(text, swapped, target, table.offset()));
    }

    private static Optional<Edited> moveColumn(
            String text, TableAt table, int first, int distance) {
        Cell target = new Cell(table.cell().row(), table.cell().column() + distance);
        Grid swapped = table.grid().withColumnsSwapped(first);
        return Optional.of(table.caretIn(text, swapped, target, table.offset()));
    }

    private static Optional<Edited> align(
            String text, TableAt table, int column, Alignment alignment) {
        Grid aligned = table.grid().aligned(column, alignment);
        return Optional.of(table.caretIn(text, aligned, table.cell(), table.offset()));
    }
}
