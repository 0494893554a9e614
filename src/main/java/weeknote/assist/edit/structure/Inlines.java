package weeknote.assist.edit.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// The inlines of a leaf block, and those around a place.
public final class Inlines {

    private Inlines() {}

    /// The inlines of a leaf; in a table those of the cell at `offset`.
    public static List<Inline> of(BlockNode leaf, int offset) {
        return switch (leaf) {
            case BlockNode.Paragraph paragraph -> paragraph.inlines();
            case BlockNode.Heading heading -> heading.inlines();
            case BlockNode.Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .filter(cell -> cell.range().touches(offset))
                            .findFirst()
                            .map(BlockNode.Cell::inlines)
                            .orElse(List.of());
            case BlockNode.ThematicBreak _,
                    BlockNode.CodeBlock _,
                    BlockNode.HtmlBlock _,
                    BlockNode.LinkDefinition _,
                    BlockNode.BlockAttributes _,
                    BlockNode.BlockQuote _,
                    BlockNode.ItemList _,
                    BlockNode.DefinitionList _,
                    BlockNode.Footnote _ ->
                    List.of();
        };
    }

    /// The inlines that have `offset` inside, from outer to inner; their edges are outside.
    public static List<Inline> around(List<Inline> inlines, int offset) {
        List<Inline> around = new ArrayList<>();
        List<Inline> level = inlines;
        while (true) {
            Optional<Inline> inside =
                    level.stream()
                            .filter(each -> each.range().start() < offset)
                            .filter(each -> offset < each.range().end())
                            .findFirst();
            if (inside.isEmpty()) {
                return around;
            }
            around.add(inside.get());
            level = inside.get().children();
        }
    }

    /// The inlines around a place of the post.
    public static List<Inline> around(Structure structure, int offset) {
        return structure
                .lineAt(offset)
                .leaf()
                .map(leaf -> around(of(leaf, offset), offset))
                .orElse(List.of());
    }

    /// Whether Markdown's signs mean nothing at `offset`: in code, raw HTML, a shortcode, front
    /// matter, a link's destination or title, an autolink.
    public static boolean isLiteral(Structure structure, int offset) {
        return !structure.isBody(offset)
                || isLiteralBlock(structure, offset)
                || isShortcode(structure.post(), offset)
                || around(structure, offset).stream().anyMatch(each -> isLiteral(each, offset));
    }

    /// The same for a key: the label of a reference counts as text, because whether it is one hangs
    /// on a definition that may stand anywhere in the post.
    public static boolean isLiteralForTyping(Structure structure, int offset) {
        return !structure.isBody(offset)
                || isLiteralBlock(structure, offset)
                || isShortcode(structure.post(), offset)
                || around(structure, offset).stream()
                        .filter(each -> !isReference(each))
                        .anyMatch(each -> isLiteral(each, offset));
    }

    private static boolean isReference(Inline inline) {
        return inline instanceof Inline.FootnoteMark
                || (inline instanceof Inline.Linked(var link, var _) && link.isReference());
    }

    private static boolean isLiteralBlock(Structure structure, int offset) {
        return structure
                .lineAt(offset)
                .leaf()
                .map(leaf ->
                        leaf instanceof BlockNode.CodeBlock
                                || leaf instanceof BlockNode.HtmlBlock
                                || leaf instanceof BlockNode.LinkDefinition)
                .orElse(false);
    }

    private static boolean isShortcode(Post post, int offset) {
        return post.document().shortcodes().stream()
                .anyMatch(range -> range.start() < offset && offset < range.end());
    }

    private static boolean isLiteral(Inline inline, int offset) {
        return switch (inline) {
            case Inline.CodeSpan _,
                    Inline.Maths _,
                    Inline.RawHtml _,
                    Inline.Autolink _,
                    Inline.FootnoteMark _ ->
                    true;
            case Inline.Linked(var link, var _) -> !link.textRange().touches(offset);
            case Inline.Text _,
                    Inline.Escape _,
                    Inline.Entity _,
                    Inline.Typographic _,
                    Inline.SoftBreak _,
                    Inline.HardBreak _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikethrough _,
                    Inline.Attributes _,
                    Inline.TaskMarker _ ->
                    false;
        };
    }

    /// From the start of the first to the end of the last.
    public static TextRange span(List<Inline> inlines) {
        return new TextRange(inlines.getFirst().range().start(), inlines.getLast().range().end());
    }
}
