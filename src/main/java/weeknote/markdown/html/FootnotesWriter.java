package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.Footnote;

/// Writes the section of notes at the end.
record FootnotesWriter(BlockOutput output, BlockWriter blocks, References references) {

    /// @param used the notes that something refers to, in the order of their numbers
    void write(List<Footnote> used) {
        StringBuilder out = output.out();
        out.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n");
        if (!output.isKramdown()) {
            out.append("<hr").append(output.emptyEnd()).append('\n');
        }
        out.append("<ol>\n");
        for (Footnote note : used) {
            if (output.isKramdown()) {
                kramdown(note);
            } else {
                goldmark(note, references.footnotes().number(note.label()));
            }
        }
        out.append("</ol>\n</div>\n");
    }

    /// For the author alone: notes that the site leaves out without a word.
    void writeUnused(List<Footnote> unused) {
        StringBuilder out = output.out();
        if (unused.isEmpty()) {
            return;
        }
        out.append("<div class=\"weeknote-unused\">\n");
        out.append("<p class=\"weeknote-remark\">Not shown to readers</p>\n<ul>\n");
        for (Footnote note : unused) {
            out.append("<li><span class=\"weeknote-remark\">[^");
            output.text().write(note.label());
            out.append("]</span>\n");
            blocks.write(note.children(), Paragraphs.WRAPPED);
            out.append("</li>\n");
        }
        out.append("</ul>\n</div>\n");
    }

    private void kramdown(Footnote note) {
        KramdownFootnotes.item(output.text(), note);
        blocks.write(note.children(), Paragraphs.WRAPPED);
        KramdownFootnotes.backLinks(output.text(), note, references);
        output.out().append("</li>\n");
    }

    private void goldmark(Footnote note, int number) {
        StringBuilder out = output.out();
        out.append("<li id=\"fn:").append(number).append("\">\n");
        String backLinks = Footnotes.backLinks(number, references.footnotes().uses(number));
        List<BlockNode> children = note.children();
        if (!children.isEmpty() && children.getLast() instanceof BlockNode.Paragraph last) {
            blocks.write(children.subList(0, children.size() - 1), Paragraphs.WRAPPED);
            goldmark(last, backLinks);
        } else {
            blocks.write(children, Paragraphs.WRAPPED);
            out.append(backLinks);
        }
        out.append("</li>\n");
    }

    // With the links back a shortcode or an image is not alone in its paragraph.
    private void goldmark(BlockNode.Paragraph last, String backLinks) {
        output.startLine();
        output.out().append("<p>");
        output.inlines().write(last.inlines());
        output.out().append(backLinks).append("</p>\n");
    }
}
