package weeknote.markdown.flexmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.DefinitionScanner;

/// The description of a definition list, `: text` below its terms; further blocks are indented as
/// far as its text (PHP Markdown Extra, as Goldmark's `extension/definition_list.go` reads it).
final class DescriptionParser extends ContainerParser {

    static final class Description extends SourceBlock {
        int markerEnd;
    }

    /// Behind so many columns the description begins with indented code, five columns from the
    /// colon.
    private static final int CODE_WIDTH = 8;

    private static final int CODE_OFFSET = 5;

    private final Description description = new Description();
    private final int contentIndent;

    private DescriptionParser(int contentIndent) {
        this.contentIndent = contentIndent;
    }

    @Override
    public Description getBlock() {
        return description;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= contentIndent
                ? BlockContinue.atColumn(state.getColumn() + contentIndent)
                : BlockContinue.none();
    }

    static BlockStart start(ParserState state, MatchedBlockParser matched, Dialect dialect) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (line.charAt(from) != ':'
                || state.getIndent() > 0
                || from + 1 >= line.length()
                || !Lines.isSpace(line.charAt(from + 1))
                || !hasTerm(state, matched, dialect)
                || Lines.isGivenUp(state)) {
            return BlockStart.none();
        }
        int column = state.getColumn() + state.getIndent() + 1;
        int content = column;
        for (int i = from + 1; i < line.length() && Lines.isSpace(line.charAt(i)); i++) {
            content += line.charAt(i) == '\t' ? 4 - content % 4 : 1;
        }
        int contentColumn = content - column >= CODE_WIDTH ? column + CODE_OFFSET : content;
        DescriptionParser parser = new DescriptionParser(contentColumn - state.getColumn());
        parser.description.start = Lines.offset(state, from);
        parser.description.markerEnd = parser.description.start + 1;
        parser.description.end = parser.description.markerEnd;
        return BlockStart.of(parser).atColumn(contentColumn);
    }

    // A paragraph of nothing but link reference definitions is gone when Goldmark looks for a term,
    // and one that is a table is none.
    private static boolean hasTerm(ParserState state, MatchedBlockParser matched, Dialect dialect) {
        String post = state.getLine().getBase().toString();
        BlockParser parser = matched.getBlockParser();
        if (parser.isParagraphParser()) {
            return isTerm(post, matched.getParagraphLines(), dialect);
        }
        Node last = parser.getBlock().getLastChild();
        while (last instanceof Paragraph paragraph && isGone(post, paragraph.getContentLines())) {
            last = last.getPrevious();
        }
        return last instanceof Description
                || (last instanceof Paragraph paragraph
                        && isTerm(post, paragraph.getContentLines(), dialect));
    }

    private static boolean isTerm(String post, List<BasedSequence> lines, Dialect dialect) {
        // The table first: its first two lines tell, however many lines with colons follow.
        return !(dialect.has(Feature.TABLE) && Tables.isAtStart(lines, dialect))
                && !isGone(post, lines);
    }

    private static boolean isGone(String post, List<BasedSequence> lines) {
        return DefinitionScanner.isAllDefinitions(
                Content.of(post, ParagraphLines.of(lines)), Engine.GOLDMARK);
    }
}
