package weeknote.markdown.html;

import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;

/// Footnote references and the ways back as kramdown writes them: ids are made of the label, not of
/// the number: `fnref:a` and, for the second reference, `fnref:a:1`.
final class KramdownFootnotes {

    private KramdownFootnotes() {}

    static void mark(TextWriter text, Inline.FootnoteMark mark) {
        StringBuilder out = text.out();
        out.append("<sup id=\"fnref:");
        text.writeAttribute(referenceName(mark.label(), mark.occurrence()));
        out.append("\" role=\"doc-noteref\"><a href=\"#fn:");
        text.writeAttribute(mark.label());
        out.append("\" class=\"footnote\" rel=\"footnote\">").append(mark.number());
        out.append("</a></sup>");
    }

    private static String referenceName(String label, int occurrence) {
        return occurrence == 0 ? label : label + ":" + occurrence;
    }

    /// Where a note's item begins, with the id that references lead to.
    static void item(TextWriter text, BlockNode.Footnote note) {
        text.out().append("<li id=\"fn:");
        text.writeAttribute(note.label());
        text.out().append("\" role=\"doc-endnote\">\n");
    }

    /// The links back, in the note's last paragraph or in one of their own.
    static void backLinks(TextWriter text, BlockNode.Footnote note, References references) {
        StringBuilder out = text.out();
        int end = out.length() - "</p>\n".length();
        boolean endsInParagraph = out.indexOf("</p>\n", end) == end;
        if (endsInParagraph) {
            out.setLength(end);
        } else {
            out.append("<p>");
        }
        int uses = references.footnotes().uses(references.footnotes().number(note.label()));
        for (int i = 0; i < uses; i++) {
            out.append(i > 0 || endsInParagraph ? "&nbsp;" : "").append("<a href=\"#fnref:");
            text.writeAttribute(referenceName(note.label(), i));
            out.append("\" class=\"reversefootnote\" role=\"doc-backlink\">&#8617;");
            if (i > 0) {
                out.append("<sup>").append(i + 1).append("</sup>");
            }
            out.append("</a>");
        }
        out.append("</p>\n");
    }
}
