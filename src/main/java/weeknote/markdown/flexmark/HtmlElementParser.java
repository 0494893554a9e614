package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;

/// An HTML block as kramdown reads it: from an element's opening tag to its closing tag, whatever
/// blank lines stand between ([kramdown](https://kramdown.gettalong.org/syntax.html#html-blocks)).
/// Where `markdown="1"` stands in an opening tag that has its line to itself, that line is the
/// block, and what follows is Markdown.
final class HtmlElementParser extends LeafParser {

    private static final Set<String> ELEMENTS =
            Set.of(
                    ("address article aside applet body blockquote button canvas caption center col"
                                    + " colgroup dd details div dl dt fieldset figcaption figure"
                                    + " footer form h1 h2 h3 h4 h5 h6 head header hgroup html"
                                    + " iframe legend li main map menu nav noscript object ol"
                                    + " optgroup option p section summary table tbody td tfoot th"
                                    + " thead tr ul video")
                            .split(" "));

    private final HtmlBlockParser.Html block = new HtmlBlockParser.Html();
    private final String name;
    private final boolean holdsMarkdown;
    private int depth;

    private HtmlElementParser(String name, boolean holdsMarkdown) {
        this.name = name;
        this.holdsMarkdown = holdsMarkdown;
    }

    @Override
    public HtmlBlockParser.Html getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return depth <= 0 ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        depth += holdsMarkdown ? 0 : opened(line.toString().toLowerCase(Locale.ROOT));
        FencedCodeParser.appendLine(block.html, line);
        block.end = Math.max(block.end, Lines.trimmedEnd(state));
    }

    // How many elements of the name the line opens, less those it closes
    private int opened(String line) {
        int opened = 0;
        for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
            if (isTag(line, at + 1)) {
                int end = line.indexOf('>', at);
                opened += end > 0 && line.charAt(end - 1) == '/' ? 0 : 1;
            } else if (line.startsWith("/", at + 1) && isTag(line, at + 2)) {
                opened--;
            }
        }
        return opened;
    }

    private boolean isTag(String line, int from) {
        return line.startsWith(name, from) && endsName(line, from + name.length());
    }

    private static boolean endsName(CharSequence line, int at) {
        return at >= line.length() || !Character.isLetterOrDigit(line.charAt(at));
    }

    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        int end = from + 1;
        while (!endsName(line, end)) {
            end++;
        }
        String name = line.subSequence(from + 1, end).toString().toLowerCase(Locale.ROOT);
        boolean holdsMarkdown = line.indexOf(" markdown=\"1\"", end) >= 0 && isTagAlone(line, end);
        boolean isLeft = line.indexOf("markdown=", end) >= 0 && !holdsMarkdown;
        if (!ELEMENTS.contains(name) || isLeft) {
            return isSpan(line, from) ? BlockStart.none() : HtmlBlockParser.start(state);
        }
        HtmlElementParser parser = new HtmlElementParser(name, holdsMarkdown);
        parser.block.start = Lines.offset(state, from);
        parser.block.end = parser.block.start;
        return BlockStart.of(parser).atIndex(state.getIndex());
    }

    private static boolean isTagAlone(BasedSequence line, int from) {
        int end = line.indexOf('>', from);
        return end >= 0 && Lines.isBlank(line, end + 1);
    }

    // Alone on its line it would be a block in CommonMark.
    private static boolean isSpan(CharSequence line, int from) {
        return HtmlBlockKind.at(line, from) == HtmlBlockKind.ANY_TAG;
    }
}
