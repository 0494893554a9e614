package weeknote.markdown.flexmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import weeknote.markdown.GivenUp.Reason;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.InlineParser;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.Alignment;
import weeknote.markdown.tree.BlockNode.Cell;
import weeknote.markdown.tree.BlockNode.Row;
import weeknote.text.TextRange;

/// Reads the rows of one table.
final class TableReader {

    /// So many cells are added to rows that have too few; rows behind them stay short, or a header
    /// of thousands of cells would multiply with thousands of short rows (cmark-gfm has a limit,
    /// too).
    private static final int MOST_ADDED_CELLS = 100_000;

    private final Content content;
    private final String text;
    private final References references;
    private final List<TextRange> signs = new ArrayList<>();
    private int addedCells;
    private boolean isGivenUp;

    /// @param content the table alone
    TableReader(Content content, References references) {
        this.content = content;
        this.text = content.text();
        this.references = references;
    }

    /// A header, a delimiter row, and what follows.
    BlockNode table(List<Alignment> alignments) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(0, alignments.size()));
        int delimiters = LeafLines.next(text, 0);
        signs.add(content.range(delimiters, LeafLines.end(text, delimiters)));
        addRows(LeafLines.next(text, delimiters), alignments.size(), rows);
        return new BlockNode.Table(content.range(0, text.length()), signs, alignments, rows, true);
    }

    /// Rows without a header, as many columns as the first one has.
    BlockNode rows() {
        int columns =
                TableCells.split(text, 0, LeafLines.end(text, 0), references.dialect().engine())
                        .size();
        List<Row> rows = new ArrayList<>();
        rows.add(row(0, columns));
        addRows(LeafLines.next(text, 0), columns, rows);
        return new BlockNode.Table(
                content.range(0, text.length()),
                signs,
                Collections.nCopies(columns, Alignment.NONE),
                rows,
                false);
    }

    private void addRows(int from, int columns, List<Row> rows) {
        for (int line = from; line > 0; line = LeafLines.next(text, line)) {
            rows.add(row(line, columns));
        }
    }

    private Row row(int from, int columns) {
        int end = LeafLines.end(text, from);
        List<Cell> cells = new ArrayList<>();
        int sign = from;
        for (TextRange cell : TableCells.split(text, from, end, references.dialect().engine())) {
            addSigns(sign, cell.start());
            sign = cell.end();
            if (cells.size() < columns) {
                cells.add(
                        new Cell(
                                content.range(cell.start(), cell.end()),
                                InlineParser.parseCell(
                                        content.slice(cell.start(), cell.end()), references)));
            }
        }
        addSigns(sign, end);
        int written = cells.size();
        while (cells.size() < columns && addedCells < MOST_ADDED_CELLS) {
            addedCells++;
            cells.add(new Cell(TextRange.at(content.offset(end)), List.of()));
        }
        if (cells.size() < columns && !isGivenUp) {
            isGivenUp = true;
            references.found().giveUp(Reason.SHORT_ROWS, content.range(from, end));
        }
        return new Row(cells, written);
    }

    private void addSigns(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '|') {
                signs.add(content.range(i, i + 1));
            }
        }
    }
}
