package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import weeknote.text.TextRange;

/// A fenced code block. The info string of a tilde fence may hold backticks and tildes, that of a
/// backtick fence no backtick
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#fenced-code-blocks)).
final class FencedCodeParser extends LeafParser {

    static final class Fence extends SourceBlock {
        final StringBuilder code = new StringBuilder();
        TextRange opening = TextRange.at(0);
        TextRange info = TextRange.at(0);
        TextRange closing = TextRange.at(0);
    }

    private final Fence fence = new Fence();
    private final char sign;
    private final int length;
    private final int indent;
    private boolean isInfoLine = true;

    private FencedCodeParser(char sign, int length, int indent) {
        this.sign = sign;
        this.length = length;
        this.indent = indent;
    }

    @Override
    public Fence getBlock() {
        return fence;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (state.getIndent() < Lines.CODE_INDENT && closes(line, from)) {
            int offset = Lines.offset(state, from);
            fence.closing = new TextRange(offset, offset + Lines.count(line, from, sign));
            fence.end = fence.closing.end();
            return BlockContinue.finished();
        }
        // By columns, for a tab may reach beyond the fence's own indent
        int column = state.getColumn() + Math.min(indent, state.getIndent());
        return BlockContinue.atColumn(column);
    }

    private boolean closes(BasedSequence line, int from) {
        int count = Lines.count(line, from, sign);
        return count >= length && Lines.isBlank(line, from + count);
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (isInfoLine) {
            isInfoLine = false;
            return;
        }
        appendLine(fence.code, line);
        fence.end = Math.max(fence.end, state.getLine().getEndOffset());
    }

    /// Adds `line` with an LF, whatever ends it, even nothing.
    static void appendLine(StringBuilder code, BasedSequence line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        code.append(line, 0, end).append('\n');
    }

    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        char sign = line.charAt(from);
        int length = Lines.count(line, from, sign);
        if (length < 3 || (sign != '`' && sign != '~')) {
            return BlockStart.none();
        }
        int info = from + length;
        if (sign == '`' && line.indexOf('`', info) >= 0) {
            return BlockStart.none();
        }
        FencedCodeParser parser = new FencedCodeParser(sign, length, state.getIndent());
        while (info < line.length() && Lines.isSpace(line.charAt(info))) {
            info++;
        }
        Fence fence = parser.fence;
        fence.start = Lines.offset(state, from);
        fence.opening = new TextRange(fence.start, fence.start + length);
        int end = Lines.trimmedEnd(state);
        fence.info = new TextRange(Math.min(Lines.offset(state, info), end), end);
        fence.closing = TextRange.at(fence.opening.end());
        fence.end = Math.max(fence.opening.end(), Lines.trimmedEnd(state));
        return BlockStart.of(parser).atIndex(info);
    }
}
