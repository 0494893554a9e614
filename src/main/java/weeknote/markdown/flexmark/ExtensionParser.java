package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import weeknote.markdown.inline.Extension;

/// An extension of kramdown with lines of its own for its tags:
///
/// ```
/// {::comment}
/// [no][link]
/// {:/comment}
/// ```
///
/// One that is not closed reaches to the end, as a comment of HTML does; kramdown would show it.
final class ExtensionParser extends LeafParser {

    private final HtmlBlockParser.Html block = new HtmlBlockParser.Html();
    private final StringBuilder body = new StringBuilder();
    private final Extension extension;
    private boolean isOpeningLine = true;

    private ExtensionParser(Extension extension) {
        this.extension = extension;
    }

    @Override
    public HtmlBlockParser.Html getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (extension.isEmpty()) {
            return BlockContinue.none();
        }
        String line = state.getLine().toString();
        int from = state.getNextNonSpaceIndex();
        int closing = extension.closingLength(line, from);
        if (closing > 0 && Lines.isBlank(line, from + closing)) {
            block.end = Lines.offset(state, from + closing);
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (isOpeningLine) {
            isOpeningLine = false;
            return;
        }
        FencedCodeParser.appendLine(body, line);
        block.end = Math.max(block.end, Lines.trimmedEnd(state));
    }

    @Override
    public void closeBlock(ParserState state) {
        String html = extension.isEmpty() ? "" : extension.html(body.toString().stripTrailing());
        block.html.append(html.isEmpty() ? "" : html + "\n");
    }

    /// It cannot interrupt a paragraph, in which it would be an inline.
    static BlockStart start(ParserState state) {
        String line = state.getLine().toString();
        int from = state.getNextNonSpaceIndex();
        Optional<Extension> extension = Extension.at(line, from);
        if (extension.isEmpty()
                || !Lines.isBlank(line, extension.get().end())
                || Lines.isInParagraph(state)) {
            return BlockStart.none();
        }
        ExtensionParser parser = new ExtensionParser(extension.get());
        parser.block.start = Lines.offset(state, from);
        parser.block.end = Lines.trimmedEnd(state);
        return BlockStart.of(parser).atIndex(line.length());
    }
}
