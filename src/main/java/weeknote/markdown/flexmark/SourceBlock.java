package weeknote.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

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

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
