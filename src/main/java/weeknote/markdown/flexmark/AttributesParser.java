package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.List;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.AttributeList;

/// Attributes for the block before them, `{#id .class}` on a line of their own. They may follow a
/// paragraph's line, and what stands behind the brace is lost (Hugo's
/// `goldmark/internal/extensions/attributes`). kramdown's line, `{: .class}`, may also stand right
/// before its block.
final class AttributesParser extends LeafParser {

    static final class Attributes extends SourceBlock {
        AttributeList list = AttributeList.NONE;
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
        AttributeList list =
                engine == Engine.KRAMDOWN ? kramdown(line, from) : AttributeList.at(line, from);
        if (list.isNone()) {
            return BlockStart.none();
        }
        AttributesParser parser = new AttributesParser();
        parser.block.list = list;
        parser.block.start = Lines.offset(state, from);
        parser.block.end = Lines.trimmedEnd(state);
        return BlockStart.of(parser).atIndex(line.length());
    }

    // Nothing may stand behind it. `{:toc}` makes a list the table of contents; other names refer
    // to attributes defined elsewhere.
    private static AttributeList kramdown(String line, int from) {
        AttributeList list = AttributeList.kramdown(line, from);
        int close = list.isNone() && line.startsWith("{:", from) ? line.indexOf('}', from) : -1;
        int end = close < 0 ? list.end() : close + 1;
        if (end < 0 || !Lines.isBlank(line, end)) {
            return AttributeList.NONE;
        }
        return list.isNone()
                ? new AttributeList(
                        line.startsWith("{:toc", from)
                                ? List.of(new Attribute("id", "markdown-toc"))
                                : List.of(),
                        end)
                : list;
    }
}
