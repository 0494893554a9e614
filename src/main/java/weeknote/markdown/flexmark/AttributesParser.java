package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.tree.AttributeList;

/// Attributes for the block before them, `{#id .class}` on a line of their own. They may follow a
/// paragraph's line, and what stands behind the brace is lost (Hugo's
/// `goldmark/internal/extensions/attributes`). kramdown's line, `{: .class}`, may also stand right
/// before its block, and `{:name: .class}` defines what `{:name}` stands for.
final class AttributesParser extends LeafParser {

    static final class Attributes extends SourceBlock {
        AttributeList list = AttributeList.NONE;

        /// What `{:name: .class}` defines; empty if it defines nothing.
        String name = "";

        /// kramdown's `^`, which only ends the block before it.
        boolean isEnd;
    }

    private final Attributes block = new Attributes();

    @Override
    public Attributes getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    static BlockStart start(ParserState state, Engine engine) {
        int from = state.getNextNonSpaceIndex();
        String line = state.getLine().toString();
        boolean isKramdown = engine == Engine.KRAMDOWN;
        String name = isKramdown ? definedName(line, from) : "";
        AttributeList list = isKramdown ? kramdown(line, from, name) : AttributeList.at(line, from);
        if (list.isNone()) {
            return BlockStart.none();
        }
        AttributesParser parser = new AttributesParser();
        parser.block.list = list;
        parser.block.name = name;
        parser.block.start = Lines.offset(state, from);
        parser.block.end = Lines.trimmedEnd(state);
        return BlockStart.of(parser).atIndex(line.length());
    }

    /// `^` on a line of its own
    /// ([kramdown](https://kramdown.gettalong.org/syntax.html#eob-marker)).
    static BlockStart end(ParserState state) {
        int from = state.getNextNonSpaceIndex();
        if (!Lines.isBlank(state.getLine(), from + 1)) {
            return BlockStart.none();
        }
        AttributesParser parser = new AttributesParser();
        parser.block.isEnd = true;
        parser.block.start = Lines.offset(state, from);
        parser.block.end = parser.block.start + 1;
        return BlockStart.of(parser).atIndex(state.getLine().length());
    }

    private static String definedName(String line, int from) {
        int start = from + 2;
        int end = start;
        while (end < line.length() && isOfName(line.charAt(end))) {
            end++;
        }
        return line.startsWith("{:", from) && line.startsWith(":", end) && end < line.length()
                ? line.substring(start, end)
                : "";
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    // Nothing may stand behind it; what it says may mean nothing.
    private static AttributeList kramdown(String line, int from, String name) {
        if (line.startsWith("{::", from) || line.startsWith("{:/", from)) {
            return AttributeList.NONE;
        }
        AttributeList list =
                name.isEmpty()
                        ? AttributeList.kramdown(line, from)
                        : AttributeList.kramdownFrom(line, from + name.length() + 3);
        int close = list.isNone() && line.startsWith("{:", from) ? line.indexOf('}', from) : -1;
        int end = close < 0 ? list.end() : close + 1;
        return end < 0 || !Lines.isBlank(line, end)
                ? AttributeList.NONE
                : new AttributeList(list.attributes(), list.names(), end);
    }
}
