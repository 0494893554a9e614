package weeknote.assist.edit.table;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Structure;
import weeknote.text.Selection;

/// Tab in a table: to the next cell, Shift+Tab to the one before; the table is formatted. Behind
/// the last cell a row is added.
public final class TableTab {

    private TableTab() {}

    public static Optional<Edited> at(Structure structure, Selection selection, boolean back) {
        return TableAt.of(structure, selection.caret())
                .map(table -> back ? back(structure, table) : on(structure, table));
    }

    private static Edited on(Structure structure, TableAt table) {
        Cell cell = table.cell();
        boolean endsRow = cell.column() + 1 >= table.grid().columns() || table.isInDelimiters();
        Cell next = endsRow ? new Cell(cell.row() + 1, 0) : new Cell(cell.row(), cell.column() + 1);
        Grid grid =
                next.row() > table.lastRow()
                        ? table.grid().withRow(next.row(), table.prefix())
                        : table.grid();
        return table.select(structure.text(), grid, next);
    }

    private static Edited back(Structure structure, TableAt table) {
        Cell cell = table.cell();
        Cell before =
                cell.column() > 0
                        ? new Cell(cell.row(), cell.column() - 1)
                        : new Cell(Math.max(0, cell.row() - 1), table.grid().columns() - 1);
        boolean isFirst = cell.equals(new Cell(0, 0));
        return table.select(structure.text(), table.grid(), isFirst ? cell : before);
    }
}
