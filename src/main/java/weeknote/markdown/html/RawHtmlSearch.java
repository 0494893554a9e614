package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;

/// Whether raw HTML stands anywhere in a block.
final class RawHtmlSearch {

    private RawHtmlSearch() {}

    static boolean isIn(BlockNode block) {
        return block instanceof BlockNode.HtmlBlock
                || block.texts().stream().anyMatch(RawHtmlSearch::isInText)
                || block.children().stream().anyMatch(RawHtmlSearch::isIn);
    }

    private static boolean isInText(List<Inline> inlines) {
        return inlines.stream()
                .anyMatch(each -> each instanceof Inline.RawHtml || isInText(each.children()));
    }
}
