package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.Link;
import weeknote.markdown.highlight.CodeWriter;
import weeknote.markdown.highlight.FenceInfo;
import weeknote.markdown.inline.References;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;

/// Writes blocks.
final class BlockWriter {

    private enum Paragraphs {
        WRAPPED,
        BARE,
        /// As in a tight description, where Goldmark bares one and then stops.
        FIRST_BARE
    }

    private final StringBuilder out = new StringBuilder();
    private final TextWriter text;
    private final Dialect dialect;
    private final InlineWriter inlines;
    private final HtmlOptions options;
    private final BlockAttributes blockAttributes;
    private final String emptyEnd;

    BlockWriter(Dialect dialect, HtmlOptions options, ShortcodeMask mask) {
        this.dialect = dialect;
        this.options = options;
        text = new TextWriter(out, mask, options.safety(), new ShortcodeWriter(dialect, options));
        blockAttributes = new BlockAttributes(text, dialect.engine());
        inlines = new InlineWriter(text, dialect, new Destinations(dialect, options));
        emptyEnd = dialect.has(Feature.XHTML) ? " />" : ">";
    }

    /// The HTML of neighbouring blocks.
    String html(List<BlockNode> blocks) {
        out.setLength(0);
        write(blocks, Paragraphs.WRAPPED);
        return out.toString();
    }

    /// The section of notes at the end; empty if no note is used.
    String footnotes(List<BlockNode.Footnote> all, References references) {
        List<BlockNode.Footnote> used = Footnotes.used(all, references);
        if (used.isEmpty()) {
            return "";
        }
        out.setLength(0);
        if (dialect.engine() == Engine.KRAMDOWN) {
            return kramdownFootnotes(used, references);
        }
        out.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<hr").append(emptyEnd);
        out.append("\n<ol>\n");
        for (BlockNode.Footnote note : used) {
            int number = references.footnoteNumber(note.label());
            out.append("<li id=\"fn:").append(number).append("\">\n");
            note(note.children(), Footnotes.backLinks(number, references.footnoteUses(number)));
            out.append("</li>\n");
        }
        out.append("</ol>\n</div>\n");
        return out.toString();
    }

    private String kramdownFootnotes(List<BlockNode.Footnote> used, References references) {
        out.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (BlockNode.Footnote note : used) {
            KramdownFootnotes.item(text, note);
            write(note.children(), Paragraphs.WRAPPED);
            KramdownFootnotes.backLinks(text, note, references);
            out.append("</li>\n");
        }
        return out.append("</ol>\n</div>\n").toString();
    }

    private void note(List<BlockNode> children, String backLinks) {
        write(children, Paragraphs.WRAPPED);
        boolean endsInParagraph =
                !children.isEmpty() && children.getLast() instanceof BlockNode.Paragraph;
        if (endsInParagraph) {
            out.insert(out.length() - "</p>\n".length(), backLinks);
        } else {
            out.append(backLinks);
        }
    }

    private void write(List<BlockNode> blocks, Paragraphs paragraphs) {
        Paragraphs next = paragraphs;
        for (int i = 0; i < blocks.size(); i++) {
            BlockNode block = blocks.get(i);
            write(block, BlockAttributes.beside(blocks, i), next);
            if (paragraphs == Paragraphs.FIRST_BARE && block instanceof BlockNode.Paragraph) {
                next = Paragraphs.WRAPPED;
            }
        }
    }

    private void write(BlockNode block, List<Attribute> attributes, Paragraphs paragraphs) {
        switch (block) {
            case BlockNode.Paragraph paragraph -> paragraph(paragraph, attributes, paragraphs);
            case BlockNode.Heading heading -> heading(heading, attributes);
            case BlockNode.ThematicBreak _ -> {
                startLine();
                out.append("<hr");
                blockAttributes.write("hr", attributes);
                out.append(emptyEnd).append('\n');
            }
            case BlockNode.BlockQuote quote -> {
                startLine();
                out.append("<blockquote");
                blockAttributes.write("blockquote", attributes);
                out.append(attributes.isEmpty() ? ">\n" : ">");
                write(quote.children(), Paragraphs.WRAPPED);
                out.append("</blockquote>\n");
            }
            case BlockNode.ItemList list -> list(list, attributes);
            case BlockNode.CodeBlock code -> code(code, attributes);
            case BlockNode.HtmlBlock html -> rawHtml(html);
            case BlockNode.Table table -> {
                startLine();
                out.append("<table");
                blockAttributes.write("table", attributes);
                out.append(">\n");
                new TableWriter(out, dialect, inlines).write(table);
            }
            case BlockNode.DefinitionList list -> definitionList(list, attributes);
            case BlockNode.LinkDefinition _, BlockNode.Footnote _, BlockNode.BlockAttributes _ -> {}
        }
    }

    private void startLine() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n' && !endsWith("<dd>")) {
            out.append('\n');
        }
    }

    private void paragraph(
            BlockNode.Paragraph paragraph, List<Attribute> attributes, Paragraphs paragraphs) {
        switch (paragraphs) {
            case BARE, FIRST_BARE -> {
                if (!out.isEmpty() && !endsWith("<li>") && !endsWith("<dd>")) {
                    startLine();
                }
                inlines.write(paragraph.inlines());
            }
            case WRAPPED -> {
                startLine();
                if (attributes.isEmpty()
                        && paragraph.inlines().size() == 1
                        && paragraph.inlines().getFirst()
                                instanceof Inline.Text(var _, String alone)
                        && text.writeAlone(alone)) {
                    return;
                }
                if (dialect.has(Feature.BARE_IMAGE) && isImage(paragraph.inlines())) {
                    inlines.write(paragraph.inlines());
                    return;
                }
                out.append("<p");
                blockAttributes.write("p", attributes);
                out.append('>');
                inlines.write(paragraph.inlines());
                out.append("</p>\n");
            }
        }
    }

    private static boolean isImage(List<Inline> inlines) {
        return inlines.size() == 1
                && inlines.getFirst() instanceof Inline.Linked(Link link, var _)
                && link.isImage();
    }

    private boolean endsWith(String end) {
        int from = out.length() - end.length();
        return from >= 0 && out.indexOf(end, from) == from;
    }

    private void heading(BlockNode.Heading heading, List<Attribute> beside) {
        startLine();
        out.append("<h").append(heading.level());
        // kramdown makes an id only where the author gives none.
        boolean isAuthorsFirst = dialect.engine() == Engine.KRAMDOWN;
        blockAttributes.writeAll(
                isAuthorsFirst
                        ? BlockAttributes.merged(beside, heading.attributes())
                        : BlockAttributes.merged(heading.attributes(), beside));
        out.append('>');
        inlines.write(heading.inlines());
        out.append("</h").append(heading.level()).append(">\n");
    }

    private void list(BlockNode.ItemList list, List<Attribute> attributes) {
        startLine();
        String name = list.number() < 0 ? "ul" : "ol";
        out.append('<').append(name);
        if (list.number() >= 0 && list.number() != 1 && dialect.engine() != Engine.KRAMDOWN) {
            out.append(" start=\"").append(list.number()).append('"');
        }
        if (list.items().stream().anyMatch(this::isTask)) {
            out.append(" class=\"task-list\"");
        }
        blockAttributes.write(name, attributes);
        out.append(">\n");
        for (BlockNode.Item item : list.items()) {
            out.append(isTask(item) ? "<li class=\"task-list-item\">" : "<li>");
            write(item.children(), list.isTight() ? Paragraphs.BARE : Paragraphs.WRAPPED);
            out.append("</li>\n");
        }
        out.append("</").append(name).append(">\n");
    }

    // kramdown marks them with classes
    private boolean isTask(BlockNode.Item item) {
        return dialect.engine() == Engine.KRAMDOWN
                && !item.children().isEmpty()
                && item.children().getFirst() instanceof BlockNode.Paragraph(var _, var inlines)
                && !inlines.isEmpty()
                && inlines.getFirst() instanceof Inline.TaskMarker;
    }

    private void code(BlockNode.CodeBlock code, List<Attribute> attributes) {
        startLine();
        if (dialect.engine() == Engine.KRAMDOWN) {
            out.append("<div");
            blockAttributes.writeAll(
                    RougeCode.attributes(FenceInfo.firstWord(code.info()), attributes));
            out.append("><div class=\"highlight\"><pre class=\"highlight\"><code>");
            text.write(code.code());
            out.append("</code></pre></div></div>\n");
            return;
        }
        if (dialect.highlighting().codeFences() && !code.signs().isEmpty()) {
            fence(
                    FenceInfo.of(code.info(), dialect.highlighting()),
                    withoutTrailingLines(code.code()));
            return;
        }
        String language = FenceInfo.firstWord(code.info());
        out.append("<pre><code");
        if (!language.isEmpty()) {
            out.append(" class=\"language-");
            text.writeAttribute(language);
            out.append('"');
        }
        out.append('>');
        text.write(code.code());
        out.append("</code></pre>\n");
    }

    // Hugo leaves blank lines at the end of a fence out.
    private static String withoutTrailingLines(String code) {
        int end = code.length();
        while (end > 0 && code.charAt(end - 1) == '\n') {
            end--;
        }
        return end == 0 ? "" : code.substring(0, end) + "\n";
    }

    // Whose page has a highlighter of its own needs no lines.
    private void fence(FenceInfo info, String code) {
        CodeWriter writer = new CodeWriter(out, text::source, text::plain);
        switch (options.safety()) {
            case AS_ENGINE -> writer.block(info, code);
            case PREVIEW, PAGE -> writer.plain(info.language(), code);
        }
    }

    private void rawHtml(BlockNode.HtmlBlock html) {
        startLine();
        if (!dialect.has(Feature.RAW_HTML)) {
            out.append(RawHtmlFilter.OMITTED).append('\n');
            if (html.hasClosingLine()) {
                out.append(RawHtmlFilter.OMITTED).append('\n');
            }
        } else if (dialect.has(Feature.TAG_FILTER)) {
            RawHtmlFilter.append(out, text.source(html.html()));
        } else {
            out.append(text.source(ShortcodeMask.unwrapped(html.html())));
        }
    }

    private void definitionList(BlockNode.DefinitionList list, List<Attribute> attributes) {
        startLine();
        out.append("<dl");
        blockAttributes.write("dl", attributes);
        out.append(">\n");
        for (BlockNode.Definition item : list.items()) {
            switch (item) {
                case BlockNode.Term term -> {
                    out.append("<dt>");
                    inlines.write(term.inlines());
                    out.append("</dt>\n");
                }
                case BlockNode.Description description -> {
                    out.append(description.isTight() ? "<dd>" : "<dd>\n");
                    write(
                            description.children(),
                            description.isTight() ? Paragraphs.FIRST_BARE : Paragraphs.WRAPPED);
                    out.append("</dd>\n");
                }
            }
        }
        out.append("</dl>\n");
    }
}
