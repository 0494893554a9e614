package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/// A list: items whose markers are of one kind
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#lists)).
final class ListParser extends ContainerParser {

    static final class ItemList extends SourceBlock {
        /// `-`, `+`, `*`, or what stands behind the number: `.` or `)`.
        final char delimiter;

        /// The first item's number; -1 in a bullet list.
        final int number;

        ItemList(char delimiter, int number) {
            this.delimiter = delimiter;
            this.number = number;
        }
    }

    private final ItemList list;

    ListParser(ListMarker marker) {
        list = new ItemList(marker.delimiter(), marker.number());
    }

    @Override
    public ItemList getBlock() {
        return list;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return block instanceof ListItemParser.Item;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.atIndex(state.getIndex());
    }

    boolean takes(ListMarker marker) {
        return list.delimiter == marker.delimiter();
    }
}
