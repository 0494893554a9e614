package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// An HTML block, of one of seven kinds
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#html-blocks)).
final class HtmlBlockParser extends LeafParser {

    static final class Html extends SourceBlock {
        final StringBuilder html = new StringBuilder();

        /// Its end condition was met on a line other than its first.
        boolean hasClosingLine;
    }

    private final Html block = new Html();
    private final HtmlBlockKind kind;
    private boolean isClosed;

    private HtmlBlockParser(HtmlBlockKind kind) {
        this.kind = kind;
    }

    @Override
    public Html getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (isClosed || (state.isBlank() && kind.endsAtBlankLine())) {
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        isClosed = kind.endsIn(line);
        block.hasClosingLine = isClosed && !block.html.isEmpty();
        FencedCodeParser.appendLine(block.html, line);
        block.end = Math.max(block.end, Lines.trimmedEnd(state));
    }

    static BlockStart start(ParserState state) {
        HtmlBlockKind kind = HtmlBlockKind.at(state.getLine(), state.getNextNonSpaceIndex());
        if (kind == HtmlBlockKind.NONE
                || (kind == HtmlBlockKind.ANY_TAG && Lines.isInParagraph(state))) {
            return BlockStart.none();
        }
        HtmlBlockParser parser = new HtmlBlockParser(kind);
        parser.block.start = Lines.offset(state, state.getNextNonSpaceIndex());
        parser.block.end = parser.block.start;
        return BlockStart.of(parser).atIndex(state.getIndex());
    }
}
