package weeknote.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// A block of flexmark's tree that knows where it starts and ends in the post.
abstract sealed class SourceBlock extends Block
        permits QuoteParser.Quote,
                ListParser.ItemList,
                ListItemParser.Item,
                HeadingParser.TextHeading,
                ThematicBreakParser.Break,
                FencedCodeParser.Fence,
                IndentedCodeParser.Code,
                HtmlBlockParser.Html,
                FootnoteParser.Footnote,
                DescriptionParser.Description,
                AttributesParser.Attributes {

    int start;
    int end;

    final TextRange range() {
        return new TextRange(start, end);
    }

    /// The range of this block and of what it holds, which may reach further.
    final TextRange rangeWith(List<BlockNode> children) {
        int childrenEnd = children.isEmpty() ? end : children.getLast().range().end();
        return new TextRange(start, Math.max(end, childrenEnd));
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
