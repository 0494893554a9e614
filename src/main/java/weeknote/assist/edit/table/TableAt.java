package weeknote.assist.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// The table at the caret, and the cell that the caret is in.
///
/// @param range whole lines, without the last line end
/// @param offset of the caret in the text of its cell
record TableAt(Grid grid, TextRange range, Cell cell, int offset, boolean isInDelimiters) {

    static Optional<TableAt> of(Structure structure, int caret) {
        Line line = structure.lineAt(caret);
        return line.leaf().isPresent() && line.leaf().get() instanceof BlockNode.Table table
                ? Optional.of(read(structure, table, caret))
                : Optional.empty();
    }

    private static TableAt read(Structure structure, BlockNode.Table table, int caret) {
        List<Line> lines = structure.lines(table.range());
        List<Grid.Row> rows = new ArrayList<>();
        Cell cell = new Cell(0, 0);
        int offset = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<TextRange> cells = RowCells.of(line, table.signs());
            if (line.range().touches(caret)) {
                int column = RowCells.columnAt(cells, caret);
                cell = new Cell(Math.max(0, i - (i > 0 ? 1 : 0)), column);
                offset = offset(cells, column, caret);
            }
            if (i != 1) {
                rows.add(
                        new Grid.Row(
                                RowCells.prefix(line),
                                cells.stream().map(each -> each.of(structure.text())).toList()));
            }
        }
        Line delimiters = lines.get(1);
        var range = new TextRange(lines.getFirst().start(), lines.getLast().end());
        return new TableAt(
                new Grid(table.alignments(), rows, RowCells.prefix(delimiters)),
                range,
                cell,
                offset,
                delimiters.range().touches(caret));
    }

    private static int offset(List<TextRange> cells, int column, int caret) {
        if (column >= cells.size()) {
            return 0;
        }
        TextRange range = cells.get(column);
        return Math.clamp(caret - range.start(), 0, range.length());
    }

    int lastRow() {
        return grid.rows().size() - 1;
    }

    String prefix() {
        return grid.rows().getLast().prefix().isBlank()
                ? grid.rows().getLast().prefix()
                : grid.delimiterPrefix();
    }

    /// The edit that writes `changed` in place of this table, with the text of a cell selected.
    Edited select(String post, Grid changed, Cell target) {
        TableLayout layout = TableLayout.of(changed);
        return new Edited(
                change(post, layout), Selection.of(layout.cell(target).shift(range.start())));
    }

    /// The same, with the caret in the text of a cell.
    Edited caretIn(String post, Grid changed, Cell target, int offsetInCell) {
        TableLayout layout = TableLayout.of(changed);
        TextRange cellRange = layout.cell(target).shift(range.start());
        int caret = cellRange.start() + Math.min(offsetInCell, cellRange.length());
        return new Edited(change(post, layout), Selection.at(caret));
    }

    private TextChange change(String post, TableLayout layout) {
        return TextChange.between(range.of(post), layout.text()).shift(range.start());
    }
}
