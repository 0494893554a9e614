package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import weeknote.text.TextRange;

/// Code between `{% highlight ruby %}` and `{% endhighlight %}`, Jekyll's own fences
/// ([Jekyll](https://jekyllrb.com/docs/liquid/tags/#code-snippet-highlighting)).
final class HighlightTagParser extends LeafParser {

    private static final String CLOSING = "endhighlight";

    private final FencedCodeParser.Fence fence = new FencedCodeParser.Fence();
    private boolean isOpeningLine = true;

    @Override
    public FencedCodeParser.Fence getBlock() {
        return fence;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (isTag(line.toString(), from, CLOSING)) {
            fence.closing = new TextRange(Lines.offset(state, from), Lines.trimmedEnd(state));
            fence.end = fence.closing.end();
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
        FencedCodeParser.appendLine(fence.code, line);
        fence.end = Math.max(fence.end, line.getEndOffset());
    }

    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (!isTag(line.toString(), from, "highlight")) {
            return BlockStart.none();
        }
        int language =
                skipSpace(line.toString(), line.indexOf("highlight", from) + "highlight".length());
        int end = language;
        while (end < line.length() && !Lines.isSpace(line.charAt(end)) && line.charAt(end) != '%') {
            end++;
        }
        HighlightTagParser parser = new HighlightTagParser();
        parser.fence.start = Lines.offset(state, from);
        parser.fence.end = Lines.trimmedEnd(state);
        parser.fence.opening = new TextRange(parser.fence.start, parser.fence.end);
        parser.fence.info = new TextRange(Lines.offset(state, language), Lines.offset(state, end));
        parser.fence.closing = TextRange.at(parser.fence.end);
        return BlockStart.of(parser).atIndex(line.length());
    }

    // `{% name … %}` or `{%- name … %}`
    private static boolean isTag(String line, int from, String name) {
        if (!line.startsWith("{%", from)) {
            return false;
        }
        boolean trims = line.startsWith("-", from + 2);
        int word = skipSpace(line, from + (trims ? 3 : 2));
        int end = word + name.length();
        boolean ends =
                end < line.length() && (Lines.isSpace(line.charAt(end)) || line.charAt(end) == '%');
        return line.startsWith(name, word) && ends && line.indexOf("%}", end) > 0;
    }

    private static int skipSpace(String line, int from) {
        int i = from;
        while (i < line.length() && Lines.isSpace(line.charAt(i))) {
            i++;
        }
        return i;
    }
}
