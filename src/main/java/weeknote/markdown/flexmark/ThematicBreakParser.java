package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A thematic break: three or more `*`, `-` or `_`, spaces between them
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#thematic-breaks)).
final class ThematicBreakParser extends LeafParser {

    static final class Break extends SourceBlock {}

    private final Break block = new Break();

    @Override
    public Break getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (!isBreak(line, from)) {
            return BlockStart.none();
        }
        ThematicBreakParser parser = new ThematicBreakParser();
        parser.block.start = Lines.offset(state, from);
        parser.block.end = Lines.trimmedEnd(state);
        return BlockStart.of(parser).atIndex(line.length());
    }

    private static boolean isBreak(CharSequence line, int from) {
        char sign = line.charAt(from);
        int count = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == sign) {
                count++;
            } else if (!Lines.isSpace(c)) {
                return false;
            }
        }
        return count >= 3 && (sign == '*' || sign == '-' || sign == '_');
    }
}
