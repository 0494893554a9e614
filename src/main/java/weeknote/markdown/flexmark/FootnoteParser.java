package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import weeknote.text.TextRange;

/// A footnote definition: `[^label]: text`, its further blocks indented by four columns. It may
/// follow a paragraph's line (Goldmark's `extension/footnote.go`).
final class FootnoteParser extends ContainerParser {

    static final class Footnote extends SourceBlock {
        TextRange label = TextRange.at(0);
        int markerEnd;
        boolean isDuplicate;
    }

    private final Footnote footnote = new Footnote();

    @Override
    public Footnote getBlock() {
        return footnote;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= Lines.CODE_INDENT
                ? BlockContinue.atColumn(state.getColumn() + Lines.CODE_INDENT)
                : BlockContinue.none();
    }

    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        int close = labelEnd(line, from);
        if (close < 0 || Lines.isGivenUp(state)) {
            return BlockStart.none();
        }
        FootnoteParser parser = new FootnoteParser();
        Footnote footnote = parser.footnote;
        footnote.start = Lines.offset(state, from);
        footnote.label = new TextRange(footnote.start + 2, Lines.offset(state, close));
        footnote.markerEnd = Lines.offset(state, close + 2);
        footnote.end = footnote.markerEnd;
        return BlockStart.of(parser).atIndex(close + 2);
    }

    // Where the "]" of "[^label]:" stands, or -1
    private static int labelEnd(BasedSequence line, int from) {
        if (line.length() < from + 5 || line.charAt(from) != '[' || line.charAt(from + 1) != '^') {
            return -1;
        }
        for (int i = from + 2; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\' -> i++;
                case '[' -> {
                    return -1;
                }
                case ']' -> {
                    boolean isMarker = i + 1 < line.length() && line.charAt(i + 1) == ':';
                    boolean hasLabel = !line.subSequence(from + 2, i).isBlank();
                    return isMarker && hasLabel ? i : -1;
                }
                default -> {}
            }
        }
        return -1;
    }
}
