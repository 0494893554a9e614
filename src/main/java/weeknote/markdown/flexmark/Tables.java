package weeknote.markdown.flexmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.GivenUp.Reason;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.InlineParser;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.Alignment;
import weeknote.markdown.tree.BlockNode.Cell;
import weeknote.markdown.tree.BlockNode.Row;
import weeknote.text.TextRange;

/// Finds the table in a paragraph: a delimiter row below a row of as many cells; every line from
/// there on is a row ([GFM](https://github.github.com/gfm/#tables-extension-), Goldmark's
/// `extension/table.go`).
final class Tables {

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

    private Tables(Content content, References references) {
        this.content = content;
        this.text = content.text();
        this.references = references;
    }

    /// Whether the first of the paragraph's lines begin a table.
    static boolean isAtStart(String post, List<TextRange> lines, Dialect dialect) {
        if (lines.size() < 2) {
            return false;
        }
        String text = Content.of(post, lines.subList(0, 2)).text();
        int delimiters = nextLine(text, 0);
        Optional<List<Alignment>> alignments = DelimiterRow.read(text, delimiters, text.length());
        return alignments.isPresent() && fits(text, 0, alignments.get().size(), dialect.engine());
    }

    /// Adds the paragraph, the table below its first lines, or the table alone.
    static void read(
            Content content, boolean beginsItem, References references, List<BlockNode> blocks) {
        String text = content.text();
        Engine engine = references.dialect().engine();
        int header = 0;
        int delimiters = nextLine(text, 0);
        while (delimiters > 0) {
            Optional<List<Alignment>> alignments =
                    DelimiterRow.read(text, delimiters, lineEnd(text, delimiters));
            if (alignments.isPresent()) {
                if (fits(text, header, alignments.get().size(), engine)) {
                    if (header > 0) {
                        blocks.add(paragraph(content.slice(0, header - 1), beginsItem, references));
                    }
                    read(content.from(header), alignments.get(), references, blocks);
                    return;
                }
                break;
            }
            header = delimiters;
            delimiters = nextLine(text, delimiters);
        }
        if (engine == Engine.KRAMDOWN && PipeRows.isIn(text)) {
            blocks.add(new Tables(content, references).rows());
        } else {
            blocks.add(paragraph(content, beginsItem, references));
        }
    }

    // The table, and what stands behind it: a table is no term, so that a description's sign below
    // it begins a paragraph.
    private static void read(
            Content content,
            List<Alignment> alignments,
            References references,
            List<BlockNode> blocks) {
        String text = content.text();
        int end = text.length();
        if (references.dialect().has(Feature.DEFINITION_LIST)) {
            int sign = nextLine(text, nextLine(text, 0));
            while (sign > 0 && !(text.startsWith(":", sign) && isSpaceAt(text, sign + 1))) {
                sign = nextLine(text, sign);
            }
            end = sign > 0 ? sign : end;
        }
        boolean isWhole = end == text.length();
        Content table = isWhole ? content : content.slice(0, end - 1);
        blocks.add(new Tables(table, references).table(alignments));
        if (!isWhole) {
            blocks.add(paragraph(content.from(end), false, references));
        }
    }

    private static boolean isSpaceAt(String text, int index) {
        return index < text.length() && Lines.isSpace(text.charAt(index));
    }

    // Without a header; as wide as its first row
    private BlockNode rows() {
        int columns =
                TableCells.split(text, 0, lineEnd(text, 0), references.dialect().engine()).size();
        List<Row> rows = new ArrayList<>();
        rows.add(row(0, columns));
        for (int line = nextLine(text, 0); line > 0; line = nextLine(text, line)) {
            rows.add(row(line, columns));
        }
        return new BlockNode.Table(
                content.range(0, text.length()),
                signs,
                Collections.nCopies(columns, Alignment.NONE),
                rows,
                false);
    }

    // Goldmark 1.5.4 fills up a header that has too few cells.
    private static boolean fits(String text, int header, int columns, Engine engine) {
        int cells = TableCells.split(text, header, lineEnd(text, header), engine).size();
        return engine == Engine.GOLDMARK ? cells <= columns : cells == columns;
    }

    /// A paragraph; one that begins a list item may begin with a task marker.
    static BlockNode paragraph(Content content, boolean beginsItem, References references) {
        return new BlockNode.Paragraph(
                content.range(0, content.text().length()),
                beginsItem
                        ? InlineParser.parseItem(content, references)
                        : InlineParser.parse(content, references));
    }

    private BlockNode table(List<Alignment> alignments) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(0, alignments.size()));
        int delimiters = nextLine(text, 0);
        int delimitersEnd = lineEnd(text, delimiters);
        signs.add(content.range(delimiters, delimitersEnd));
        for (int line = nextLine(text, delimiters); line > 0; line = nextLine(text, line)) {
            rows.add(row(line, alignments.size()));
        }
        return new BlockNode.Table(content.range(0, text.length()), signs, alignments, rows, true);
    }

    private Row row(int from, int columns) {
        int end = lineEnd(text, from);
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
            references.giveUp(Reason.SHORT_ROWS, content.range(from, end));
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

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    // Where the next line starts, or 0 if there is none
    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? 0 : end + 1;
    }
}
