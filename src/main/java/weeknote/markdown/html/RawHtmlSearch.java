package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;

/// Whether raw HTML stands anywhere in a block.
final class RawHtmlSearch {

    private RawHtmlSearch() {}

    static boolean isIn(BlockNode block) {
        return switch (block) {
            case BlockNode.HtmlBlock _ -> true;
            case BlockNode.Paragraph paragraph -> isIn(paragraph.inlines());
            case BlockNode.Heading heading -> isIn(heading.inlines());
            case BlockNode.BlockQuote quote -> isInBlocks(quote.children());
            case BlockNode.ItemList list ->
                    list.items().stream().anyMatch(item -> isInBlocks(item.children()));
            case BlockNode.Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .anyMatch(cell -> isIn(cell.inlines()));
            case BlockNode.DefinitionList list ->
                    list.items().stream().anyMatch(RawHtmlSearch::isIn);
            case BlockNode.Footnote footnote -> isInBlocks(footnote.children());
            case BlockNode.ThematicBreak _,
                    BlockNode.CodeBlock _,
                    BlockNode.LinkDefinition _,
                    BlockNode.BlockAttributes _ ->
                    false;
        };
    }

    private static boolean isInBlocks(List<BlockNode> blocks) {
        return blocks.stream().anyMatch(RawHtmlSearch::isIn);
    }

    private static boolean isIn(BlockNode.Definition item) {
        return switch (item) {
            case BlockNode.Term term -> isIn(term.inlines());
            case BlockNode.Description description -> isInBlocks(description.children());
        };
    }

    private static boolean isIn(List<Inline> inlines) {
        return inlines.stream().anyMatch(RawHtmlSearch::isIn);
    }

    private static boolean isIn(Inline inline) {
        return switch (inline) {
            case Inline.RawHtml _ -> true;
            case Inline.Emphasis(var _, var children) -> isIn(children);
            case Inline.Strong(var _, var children) -> isIn(children);
            case Inline.Strikethrough(var _, var _, var children) -> isIn(children);
            case Inline.Linked(var _, var children) -> isIn(children);
            case Inline.Text _,
                    Inline.Escape _,
                    Inline.Entity _,
                    Inline.Typographic _,
                    Inline.SoftBreak _,
                    Inline.HardBreak _,
                    Inline.CodeSpan _,
                    Inline.Maths _,
                    Inline.Autolink _,
                    Inline.FootnoteMark _,
                    Inline.TaskMarker _,
                    Inline.Attributes _ ->
                    false;
        };
    }
}
