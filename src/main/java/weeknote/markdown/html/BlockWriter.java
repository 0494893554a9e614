package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.inline.References;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode;

/// Writes blocks.
final class BlockWriter {

    private final StringBuilder out = new StringBuilder();
    private final BlockOutput output;
    private final ParagraphWriter paragraphs;
    private final ListWriter lists;
    private final CodeBlockWriter codeBlocks;
    private final TableWriter tables;
    private final DefinitionListWriter definitionLists;

    BlockWriter(
            ShortcodeWriter shortcodes,
            HtmlOptions options,
            List<HintWriter.Stretch> broken,
            ShortcodeMask mask) {
        Dialect dialect = shortcodes.dialect();
        TextWriter text = new TextWriter(out, mask, options.safety(), shortcodes);
        InlineWriter inlines =
                new InlineWriter(
                        text,
                        dialect,
                        new Destinations(dialect, options),
                        new HintWriter(text, options, broken));
        output =
                new BlockOutput(
                        dialect, text, new BlockAttributes(text, dialect.engine()), inlines);
        paragraphs = new ParagraphWriter(output);
        lists = new ListWriter(output, this);
        codeBlocks = new CodeBlockWriter(output);
        tables = new TableWriter(out, dialect, inlines);
        definitionLists = new DefinitionListWriter(output, this);
    }

    /// The HTML of neighbouring blocks.
    String html(List<BlockNode> blocks) {
        out.setLength(0);
        write(blocks, Paragraphs.WRAPPED);
        return out.toString();
    }

    /// The section of notes at the end; empty if no note is shown.
    String footnotes(List<BlockNode.Footnote> all, References references) {
        List<BlockNode.Footnote> used = Footnotes.used(all, references);
        FootnotesWriter writer = new FootnotesWriter(output, this, references);
        out.setLength(0);
        if (!used.isEmpty()) {
            writer.write(used);
        }
        if (output.text().safety() == Safety.PREVIEW) {
            writer.writeUnused(Footnotes.unused(all, references));
        }
        return out.toString();
    }

    /// Adds blocks to the HTML.
    void write(List<BlockNode> blocks, Paragraphs wrapping) {
        Paragraphs next = wrapping;
        for (int i = 0; i < blocks.size(); i++) {
            BlockNode block = blocks.get(i);
            write(block, BlockAttributes.beside(blocks, i), next);
            if (wrapping == Paragraphs.FIRST_BARE && block instanceof BlockNode.Paragraph) {
                next = Paragraphs.WRAPPED;
            }
        }
    }

    private void write(BlockNode block, List<Attribute> attributes, Paragraphs wrapping) {
        switch (block) {
            case BlockNode.Paragraph paragraph -> paragraphs.write(paragraph, attributes, wrapping);
            case BlockNode.Heading heading -> heading(heading, attributes);
            case BlockNode.ThematicBreak _ -> {
                output.open("hr", attributes);
                out.append(output.emptyEnd()).append('\n');
            }
            case BlockNode.BlockQuote quote -> quote(quote, attributes);
            case BlockNode.ItemList list -> lists.write(list, attributes);
            case BlockNode.CodeBlock code -> codeBlocks.write(code, attributes);
            case BlockNode.HtmlBlock html -> rawHtml(html);
            case BlockNode.Table table -> {
                output.open("table", attributes);
                out.append(">\n");
                tables.write(table);
            }
            case BlockNode.DefinitionList list -> definitionLists.write(list, attributes);
            case BlockNode.LinkDefinition _, BlockNode.Footnote _, BlockNode.BlockAttributes _ -> {}
        }
    }

    private void heading(BlockNode.Heading heading, List<Attribute> beside) {
        output.startLine();
        out.append("<h").append(heading.level());
        // kramdown makes an id only where the author gives none.
        output.attributes()
                .writeAll(
                        output.isKramdown()
                                ? BlockAttributes.merged(beside, heading.attributes())
                                : BlockAttributes.merged(heading.attributes(), beside));
        out.append('>');
        output.inlines().write(heading.inlines());
        out.append("</h").append(heading.level()).append(">\n");
    }

    private void quote(BlockNode.BlockQuote quote, List<Attribute> attributes) {
        output.open("blockquote", attributes);
        out.append(attributes.isEmpty() ? ">\n" : ">");
        write(quote.children(), Paragraphs.WRAPPED);
        out.append("</blockquote>\n");
    }

    private void rawHtml(BlockNode.HtmlBlock html) {
        output.startLine();
        if (!output.dialect().has(Feature.RAW_HTML)) {
            out.append(RawHtmlFilter.OMITTED).append('\n');
            if (html.hasClosingLine()) {
                out.append(RawHtmlFilter.OMITTED).append('\n');
            }
        } else if (output.dialect().has(Feature.TAG_FILTER)) {
            RawHtmlFilter.append(out, output.text().source(html.html()));
        } else {
            String source = ShortcodeMask.unwrapped(html.html());
            // which says how to read the element, and is not for readers
            String shown = output.isKramdown() ? source.replace(" markdown=\"1\"", "") : source;
            out.append(output.text().source(shown));
        }
    }
}
