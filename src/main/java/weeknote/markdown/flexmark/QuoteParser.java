package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.ArrayList;
import java.util.List;

/// A block quote: each line starts with `>` and an optional space
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#block-quotes)).
final class QuoteParser extends ContainerParser {

    static final class Quote extends SourceBlock {
        /// Where each `>` stands.
        final List<Integer> signs = new ArrayList<>();
    }

    private final Quote quote = new Quote();

    @Override
    public Quote getBlock() {
        return quote;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return isQuote(state)
                ? BlockContinue.atColumn(columnBehindSign(state))
                : BlockContinue.none();
    }

    static BlockStart start(ParserState state) {
        if (!isQuote(state) || Lines.isGivenUp(state)) {
            return BlockStart.none();
        }
        QuoteParser parser = new QuoteParser();
        parser.quote.start = Lines.offset(state, state.getNextNonSpaceIndex());
        return BlockStart.of(parser).atColumn(parser.columnBehindSign(state));
    }

    private static boolean isQuote(ParserState state) {
        return state.getIndent() < Lines.CODE_INDENT && Lines.first(state) == '>';
    }

    private int columnBehindSign(ParserState state) {
        int sign = state.getNextNonSpaceIndex();
        quote.signs.add(Lines.offset(state, sign));
        quote.end = Lines.offset(state, sign + 1);
        boolean space =
                sign + 1 < state.getLine().length()
                        && Lines.isSpace(state.getLine().charAt(sign + 1));
        return state.getColumn() + state.getIndent() + (space ? 2 : 1);
    }
}
