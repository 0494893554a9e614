package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import weeknote.markdown.tree.AttributeList;

/// Attributes for the block before them, `{#id .class}` on a line of their own. They may follow a
/// paragraph's line, and what stands behind the brace is lost (Hugo's
/// `goldmark/internal/extensions/attributes`).
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

    static BlockStart start(ParserState state) {
        int from = state.getNextNonSpaceIndex();
        AttributeList list = AttributeList.at(state.getLine().toString(), from);
        if (list.isNone()) {
            return BlockStart.none();
        }
        AttributesParser parser = new AttributesParser();
        parser.block.list = list;
        parser.block.start = Lines.offset(state, from);
        parser.block.end = Lines.trimmedEnd(state);
        return BlockStart.of(parser).atIndex(state.getLine().length());
    }
}
