package weeknote.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// Reads lists. A list is loose if a blank line parts two of its items, or two blocks of one item
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#loose)).
///
/// @param firstFootnote where the document's first footnote definition starts
record ListReader(BlockReader blocks, BlankLines blankLines, Engine engine, int firstFootnote) {

    BlockNode read(ListParser.ItemList list) {
        List<BlockNode.Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItemParser.Item item) {
                items.add(item(item));
            }
        }
        TextRange range =
                new TextRange(items.getFirst().range().start(), items.getLast().range().end());
        return new BlockNode.ItemList(range, list.number, isTight(items), items);
    }

    private BlockNode.Item item(ListItemParser.Item item) {
        List<BlockNode> children = blocks.children(item);
        return new BlockNode.Item(
                item.rangeWith(children), new TextRange(item.start, item.markerEnd), children);
    }

    private boolean isTight(List<BlockNode.Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0 && blankLines.isBetween(items.get(i - 1).range(), items.get(i).range())) {
                return false;
            }
            if (!isTightInside(items.get(i).children())) {
                return false;
            }
        }
        return true;
    }

    // Footnotes are taken out of their list; in place of the first, Goldmark gathers all.
    private boolean isTightInside(List<BlockNode> children) {
        boolean isFirst = true;
        for (int i = 0; i < children.size(); i++) {
            BlockNode child = children.get(i);
            if (!isFirst
                    && knowsBlankLine(child)
                    && blankLines.isBetween(children.get(i - 1).range(), child.range())) {
                return false;
            }
            isFirst &=
                    child instanceof BlockNode.Footnote && child.range().start() != firstFootnote;
        }
        return true;
    }

    // A table takes the place of the paragraph that Goldmark has read, and forgets the blank line
    // before it.
    private boolean knowsBlankLine(BlockNode block) {
        return !(block instanceof BlockNode.Footnote)
                && !(block instanceof BlockNode.Table && engine == Engine.GOLDMARK);
    }
}
