package weeknote.markdown.tree;

import java.util.List;
import java.util.function.UnaryOperator;
import weeknote.markdown.Link;
import weeknote.markdown.tree.BlockNode.Cell;
import weeknote.markdown.tree.BlockNode.Definition;
import weeknote.markdown.tree.BlockNode.Item;
import weeknote.markdown.tree.BlockNode.Row;
import weeknote.text.TextRange;

/// Brings blocks to where they stand in a text that has changed before them.
///
/// @param shift by how many characters
/// @param links what becomes of a link: a reference also tells where its definition is, which may
///   have moved otherwise
public record Moving(int shift, UnaryOperator<Link> links) {

    private TextRange range(TextRange range) {
        return range.shift(shift);
    }

    private List<TextRange> ranges(List<TextRange> ranges) {
        return ranges.stream().map(this::range).toList();
    }

    private List<BlockNode> blocks(List<BlockNode> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    public BlockNode block(BlockNode block) {
        return switch (block) {
            case BlockNode.Paragraph(var range, var inlines) ->
                    new BlockNode.Paragraph(range(range), inlines(inlines));
            case BlockNode.Heading heading -> heading(heading);
            case BlockNode.ThematicBreak(var range) -> new BlockNode.ThematicBreak(range(range));
            case BlockNode.BlockQuote(var range, var signs, var children) ->
                    new BlockNode.BlockQuote(range(range), ranges(signs), blocks(children));
            case BlockNode.ItemList(var range, int number, boolean isTight, var items) ->
                    new BlockNode.ItemList(
                            range(range), number, isTight, items.stream().map(this::item).toList());
            case BlockNode.CodeBlock(var range, var signs, var info, String text, String code) ->
                    new BlockNode.CodeBlock(range(range), ranges(signs), range(info), text, code);
            case BlockNode.HtmlBlock(var range, String html, boolean hasClosingLine) ->
                    new BlockNode.HtmlBlock(range(range), html, hasClosingLine);
            case BlockNode.Table table ->
                    new BlockNode.Table(
                            range(table.range()),
                            ranges(table.signs()),
                            table.alignments(),
                            table.rows().stream().map(this::row).toList(),
                            table.hasHeader());
            case BlockNode.DefinitionList(var range, var items) ->
                    new BlockNode.DefinitionList(
                            range(range), items.stream().map(this::definition).toList());
            case BlockNode.LinkDefinition definition -> linkDefinition(definition);
            case BlockNode.Footnote footnote -> footnote(footnote);
            case BlockNode.BlockAttributes(var range, var target, var attributes) ->
                    new BlockNode.BlockAttributes(range(range), target, attributes);
        };
    }

    private BlockNode.Heading heading(BlockNode.Heading heading) {
        return new BlockNode.Heading(
                range(heading.range()),
                heading.level(),
                range(heading.textRange()),
                ranges(heading.signs()),
                range(heading.attributesRange()),
                heading.attributes(),
                inlines(heading.inlines()));
    }

    private Item item(Item item) {
        return new Item(range(item.range()), range(item.marker()), blocks(item.children()));
    }

    private Row row(Row row) {
        return new Row(
                row.cells().stream()
                        .map(cell -> new Cell(range(cell.range()), inlines(cell.inlines())))
                        .toList(),
                row.written());
    }

    private Definition definition(Definition item) {
        return switch (item) {
            case BlockNode.Term(var range, var inlines) ->
                    new BlockNode.Term(range(range), inlines(inlines));
            case BlockNode.Description(var range, var marker, boolean isTight, var children) ->
                    new BlockNode.Description(
                            range(range), range(marker), isTight, blocks(children));
        };
    }

    public BlockNode.LinkDefinition linkDefinition(BlockNode.LinkDefinition definition) {
        return new BlockNode.LinkDefinition(
                range(definition.range()),
                range(definition.labelRange()),
                range(definition.destinationRange()),
                range(definition.titleRange()),
                definition.label(),
                definition.destination(),
                definition.title(),
                definition.isDuplicate());
    }

    public BlockNode.Footnote footnote(BlockNode.Footnote footnote) {
        return new BlockNode.Footnote(
                range(footnote.range()),
                range(footnote.marker()),
                range(footnote.labelRange()),
                footnote.label(),
                footnote.isDuplicate(),
                blocks(footnote.children()));
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Text(var range, String text) -> new Inline.Text(range(range), text);
            case Inline.Escape(var range, String text) -> new Inline.Escape(range(range), text);
            case Inline.Entity(var range, String source, String text) ->
                    new Inline.Entity(range(range), source, text);
            case Inline.Typographic(var range, String html) ->
                    new Inline.Typographic(range(range), html);
            case Inline.SoftBreak(var range) -> new Inline.SoftBreak(range(range));
            case Inline.HardBreak(var range) -> new Inline.HardBreak(range(range));
            case Inline.CodeSpan(var range, var content, String code) ->
                    new Inline.CodeSpan(range(range), range(content), code);
            case Inline.Maths(var range, String maths) -> new Inline.Maths(range(range), maths);
            case Inline.Emphasis(var range, var children) ->
                    new Inline.Emphasis(range(range), inlines(children));
            case Inline.Strong(var range, var children) ->
                    new Inline.Strong(range(range), inlines(children));
            case Inline.Strikethrough(var range, int length, var children) ->
                    new Inline.Strikethrough(range(range), length, inlines(children));
            case Inline.Linked(Link link, var children) ->
                    new Inline.Linked(links.apply(link), inlines(children));
            case Inline.Autolink(Link link, String text) ->
                    new Inline.Autolink(links.apply(link), text);
            case Inline.RawHtml(var range, String html) -> new Inline.RawHtml(range(range), html);
            case Inline.FootnoteMark mark ->
                    new Inline.FootnoteMark(
                            range(mark.range()), mark.label(), mark.number(), mark.occurrence());
            case Inline.Attributes(var range, var attributes) ->
                    new Inline.Attributes(range(range), attributes);
            case Inline.TaskMarker(var range, boolean isChecked) ->
                    new Inline.TaskMarker(range(range), isChecked);
        };
    }
}
