package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import org.jspecify.annotations.Nullable;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;

/// Finds the block that starts on a line, by the line's first character.
record BlockStarts(Dialect dialect)
        implements CustomBlockParserFactory, BlockParserFactory, Independent {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= Lines.CODE_INDENT) {
            return IndentedCodeParser.start(state);
        }
        return switch (Lines.first(state)) {
            case '>' -> QuoteParser.start(state);
            case '#' -> HeadingParser.startAtx(state);
            case '`', '~' -> FencedCodeParser.start(state);
            case '<' ->
                    dialect.engine() == Engine.KRAMDOWN
                            ? HtmlElementParser.start(state)
                            : HtmlBlockParser.start(state);
            case '=' -> HeadingParser.startSetext(state, matched, dialect);
            case '-' -> firstOf(HeadingParser.startSetext(state, matched, dialect), state, matched);
            case '*', '_' -> firstOf(BlockStart.none(), state, matched);
            case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                    ListItemParser.start(state, matched);
            case '[' ->
                    dialect.has(Feature.FOOTNOTE) ? FootnoteParser.start(state) : BlockStart.none();
            case ':' ->
                    dialect.has(Feature.DEFINITION_LIST)
                            ? DescriptionParser.start(state, matched, dialect)
                            : BlockStart.none();
            case '{' -> startOfBrace(state);
            case '^' ->
                    dialect.engine() == Engine.KRAMDOWN
                            ? AttributesParser.end(state)
                            : BlockStart.none();
            default -> BlockStart.none();
        };
    }

    private BlockStart startOfBrace(ParserState state) {
        @Nullable BlockStart extension =
                dialect.engine() == Engine.KRAMDOWN
                        ? ExtensionParser.start(state)
                        : BlockStart.none();
        if (extension != null) {
            return extension;
        }
        @Nullable BlockStart highlight =
                dialect.has(Feature.LIQUID) ? HighlightTagParser.start(state) : BlockStart.none();
        if (highlight != null) {
            return highlight;
        }
        return dialect.has(Feature.BLOCK_ATTRIBUTES)
                ? AttributesParser.start(state, dialect.engine())
                : BlockStart.none();
    }

    // flexmark says "no block" by null
    private static BlockStart firstOf(
            @Nullable BlockStart setext, ParserState state, MatchedBlockParser matched) {
        if (setext != null) {
            return setext;
        }
        @Nullable BlockStart thematicBreak = ThematicBreakParser.start(state);
        return thematicBreak != null ? thematicBreak : ListItemParser.start(state, matched);
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }
}
