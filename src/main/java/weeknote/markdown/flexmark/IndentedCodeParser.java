package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// An indented code block: four columns, blank lines inside it kept, those around it not
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#indented-code-blocks)).
final class IndentedCodeParser extends LeafParser {

    static final class Code extends SourceBlock {
        final StringBuilder code = new StringBuilder();

        /// The code up to its last line that is not blank.
        int codeLength;
    }

    private final Code code = new Code();

    @Override
    public Code getBlock() {
        return code;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getIndent() >= Lines.CODE_INDENT) {
            return BlockContinue.atColumn(state.getColumn() + Lines.CODE_INDENT);
        }
        return state.isBlank()
                ? BlockContinue.atIndex(state.getNextNonSpaceIndex())
                : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        FencedCodeParser.appendLine(code.code, line);
        if (!Lines.isBlank(line, 0)) {
            code.codeLength = code.code.length();
            code.end = state.getLine().getEndOffset();
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        code.code.setLength(code.codeLength);
    }

    static BlockStart start(ParserState state) {
        if (Lines.isInParagraph(state) || state.isBlank()) {
            return BlockStart.none();
        }
        IndentedCodeParser parser = new IndentedCodeParser();
        parser.code.start = Lines.offset(state, state.getNextNonSpaceIndex());
        return BlockStart.of(parser).atColumn(state.getColumn() + Lines.CODE_INDENT);
    }
}
