package weeknote.assist.edit.table;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.Alignment;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Enter in a table: to the cell below; an empty last row is left, behind a header that was just
/// typed the table is made.
public final class TableEnter {

    private TableEnter() {}

    public static Optional<Edited> at(Structure structure, Line line, int caret) {
        if (caret < line.contentStart()) {
            return Optional.empty();
        }
        return TableAt.of(structure, caret)
                .map(table -> below(structure, table, line))
                .or(() -> fromHeader(structure, line, caret));
    }

    private static Edited below(Structure structure, TableAt table, Line line) {
        Cell cell = table.cell();
        if (TypedDelimiters.areIn(table)) {
            return table.select(structure.text(), TypedDelimiters.taken(table), new Cell(1, 0));
        }
        boolean isLast = cell.row() == table.lastRow() && !table.isInDelimiters();
        if (isLast && cell.row() > 0 && table.grid().isBlank(cell.row())) {
            return leave(line);
        }
        Cell next = new Cell(cell.row() + 1, table.isInDelimiters() ? 0 : cell.column());
        Grid grid =
                next.row() > table.lastRow()
                        ? table.grid().withRow(next.row(), table.prefix())
                        : table.grid();
        return table.select(structure.text(), grid, next);
    }

    private static Edited leave(Line line) {
        int depth = line.parts().size();
        String left = line.blank(depth) + "\n" + line.continuation();
        return new Edited(
                new Edits().replace(line.range(), left).change(),
                Selection.at(line.start() + left.length()));
    }

    // `| a | b |`, with nothing else in its paragraph
    private static Optional<Edited> fromHeader(Structure structure, Line line, int caret) {
        String text = structure.text();
        TextRange row = RowCells.trim(text, line.textStart(), line.end());
        boolean isHeader =
                line.leaf().isPresent()
                        && line.leaf().get() instanceof BlockNode.Paragraph paragraph
                        && paragraph.range().equals(row)
                        && isBehindCells(text, row, caret)
                        && row.length() > 2
                        && row.of(text).startsWith("|")
                        && row.of(text).endsWith("|")
                        && text.charAt(row.end() - 2) != '\\';
        if (!isHeader) {
            return Optional.empty();
        }
        List<TextRange> cells = RowCells.of(line, pipes(text, row));
        List<Alignment> alignments = cells.stream().map(_ -> Alignment.NONE).toList();
        String prefix = RowCells.prefix(line);
        String continuation = line.continuation();
        Grid grid =
                new Grid(
                        alignments,
                        List.of(
                                new Grid.Row(
                                        prefix, cells.stream().map(each -> each.of(text)).toList()),
                                new Grid.Row(continuation, List.of())),
                        continuation);
        TableAt table = new TableAt(grid, line.range(), new Cell(0, 0), 0, false);
        return Optional.of(table.select(text, grid, new Cell(1, 0)));
    }

    private static boolean isBehindCells(String text, TextRange row, int caret) {
        String behind = text.substring(Math.min(caret, row.end()), row.end()).strip();
        return behind.isEmpty() || behind.equals("|");
    }

    // As GFM splits a row: an escaped pipe splits nothing, not even in a code span.
    private static List<TextRange> pipes(String text, TextRange row) {
        return java.util.stream.IntStream.range(row.start(), row.end())
                .filter(i -> text.charAt(i) == '|')
                .filter(i -> i == row.start() || text.charAt(i - 1) != '\\')
                .mapToObj(i -> new TextRange(i, i + 1))
                .toList();
    }
}
