package weeknote.markdown.flexmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// The description of a definition list, `: text` below its terms; further blocks are indented as
/// far as its text (PHP Markdown Extra, as Goldmark's `extension/definition_list.go` reads it).
final class DescriptionParser extends ContainerParser {

    static final class Description extends SourceBlock {
        int markerEnd;
    }

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

    static BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (line.charAt(from) != ':'
                || from + 1 >= line.length()
                || !Lines.isSpace(line.charAt(from + 1))
                || !hasTerm(matched.getBlockParser())
                || Lines.isTooDeep(state)) {
            return BlockStart.none();
        }
        int column = state.getColumn() + state.getIndent() + 1;
        int content = column;
        for (int i = from + 1; i < line.length() && Lines.isSpace(line.charAt(i)); i++) {
            content += line.charAt(i) == '\t' ? 4 - content % 4 : 1;
        }
        int contentColumn = content - column > Lines.CODE_INDENT ? column + 1 : content;
        DescriptionParser parser = new DescriptionParser(contentColumn - state.getColumn());
        parser.description.start = Lines.offset(state, from);
        parser.description.markerEnd = parser.description.start + 1;
        parser.description.end = parser.description.markerEnd;
        return BlockStart.of(parser).atColumn(contentColumn);
    }

    private static boolean hasTerm(BlockParser matched) {
        if (matched.isParagraphParser()) {
            return true;
        }
        Node last = matched.getBlock().getLastChild();
        return last instanceof Paragraph || last instanceof Description;
    }
}
