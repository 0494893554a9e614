package weeknote.assist.edit.structure;

import java.util.List;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// A block that holds blocks, as a line sees it.
sealed interface Container {

    TextRange range();

    List<BlockNode> children();

    record Quote(BlockNode.BlockQuote quote) implements Container {
        @Override
        public TextRange range() {
            return quote.range();
        }

        @Override
        public List<BlockNode> children() {
            return quote.children();
        }
    }

    record Item(ListItem item) implements Container {
        @Override
        public TextRange range() {
            return item.item().range();
        }

        @Override
        public List<BlockNode> children() {
            return item.item().children();
        }
    }

    /// A footnote definition or a description, whose further lines are indented by `width`.
    record Marked(TextRange range, TextRange marker, List<BlockNode> children)
            implements Container {}
}
