package weeknote.markdown.flexmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.InlineParser;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.Alignment;

/// Finds the table in a paragraph: a delimiter row below a row of as many cells; every line from
/// there on is a row ([GFM](https://github.github.com/gfm/#tables-extension-), Goldmark's
/// `extension/table.go`).
///
/// @param isIndented whether the line that starts at an offset of the post is indented as code is:
///   such a line is no delimiter row
record Tables(References references, IntPredicate isIndented) {

    /// Whether the first of the paragraph's lines begin a table.
    static boolean isAtStart(List<BasedSequence> lines, Dialect dialect) {
        if (lines.size() < 2 || ParagraphLines.isIndented(lines.get(1))) {
            return false;
        }
        String post = lines.getFirst().getBase().toString();
        String text = Content.of(post, ParagraphLines.of(lines.subList(0, 2))).text();
        int delimiters = LeafLines.next(text, 0);
        Optional<List<Alignment>> alignments = DelimiterRow.read(text, delimiters, text.length());
        return alignments.isPresent() && fits(text, 0, alignments.get().size(), dialect.engine());
    }

    /// Adds the paragraph, the table below its first lines, or the table alone.
    void read(Content content, boolean beginsItem, List<BlockNode> blocks) {
        String text = content.text();
        Engine engine = references.dialect().engine();
        int header = 0;
        int delimiters = LeafLines.next(text, 0);
        while (delimiters > 0) {
            Optional<List<Alignment>> alignments =
                    isIndented.test(content.offset(delimiters))
                            ? Optional.empty()
                            : DelimiterRow.read(text, delimiters, LeafLines.end(text, delimiters));
            if (alignments.isPresent()) {
                if (fits(text, header, alignments.get().size(), engine)) {
                    if (header > 0) {
                        blocks.add(paragraph(content.slice(0, header - 1), beginsItem));
                    }
                    read(content.from(header), alignments.get(), blocks);
                    return;
                }
                break;
            }
            header = delimiters;
            delimiters = LeafLines.next(text, delimiters);
        }
        if (engine == Engine.KRAMDOWN && PipeRows.isIn(text)) {
            blocks.add(new TableReader(content, references).rows());
        } else {
            blocks.add(paragraph(content, beginsItem));
        }
    }

    // The table, and what stands behind it: a table is no term, so that a description's sign below
    // it begins a paragraph.
    private void read(Content content, List<Alignment> alignments, List<BlockNode> blocks) {
        String text = content.text();
        int end = text.length();
        if (references.dialect().has(Feature.DEFINITION_LIST)) {
            int sign = LeafLines.next(text, LeafLines.next(text, 0));
            while (sign > 0 && !(text.startsWith(":", sign) && isSpaceAt(text, sign + 1))) {
                sign = LeafLines.next(text, sign);
            }
            end = sign > 0 ? sign : end;
        }
        boolean isWhole = end == text.length();
        Content table = isWhole ? content : content.slice(0, end - 1);
        blocks.add(new TableReader(table, references).table(alignments));
        if (!isWhole) {
            blocks.add(paragraph(content.from(end), false));
        }
    }

    private static boolean isSpaceAt(String text, int index) {
        return index < text.length() && Lines.isSpace(text.charAt(index));
    }

    // Goldmark 1.5.4 fills up a header that has too few cells.
    private static boolean fits(String text, int header, int columns, Engine engine) {
        int cells = TableCells.split(text, header, LeafLines.end(text, header), engine).size();
        return engine == Engine.GOLDMARK ? cells <= columns : cells == columns;
    }

    /// A paragraph; one that begins a list item may begin with a task marker.
    BlockNode paragraph(Content content, boolean beginsItem) {
        return new BlockNode.Paragraph(
                content.range(0, content.text().length()),
                beginsItem
                        ? InlineParser.parseItem(content, references)
                        : InlineParser.parse(content, references));
    }
}
