package weeknote.markdown.html;

import java.util.Comparator;
import java.util.List;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;

/// Writes footnote references, and the notes at the end, as Goldmark's `extension/footnote.go`
/// does: numbered by first use, with a way back to each reference.
public final class Footnotes {

    private Footnotes() {}

    static void mark(StringBuilder out, Inline.FootnoteMark mark) {
        int number = mark.number();
        out.append("<sup id=\"").append(referenceId(number, mark.occurrence())).append("\">");
        out.append("<a href=\"#fn:").append(number);
        out.append("\" class=\"footnote-ref\" role=\"doc-noteref\">").append(number);
        out.append("</a></sup>");
    }

    private static String referenceId(int number, int occurrence) {
        return "fnref" + (occurrence == 0 ? "" : occurrence) + ":" + number;
    }

    /// The notes that something refers to, in the order of their numbers.
    public static List<BlockNode.Footnote> used(
            List<BlockNode.Footnote> all, References references) {
        return all.stream()
                .filter(note -> !note.isDuplicate())
                .filter(note -> references.footnotes().number(note.label()) > 0)
                .sorted(
                        Comparator.comparingInt(
                                note -> references.footnotes().number(note.label())))
                .toList();
    }

    /// The notes that readers do not see, in source order: nothing refers to them, or an earlier
    /// one has their label.
    public static List<BlockNode.Footnote> unused(
            List<BlockNode.Footnote> all, References references) {
        return all.stream()
                .filter(note ->
                        note.isDuplicate() || references.footnotes().number(note.label()) == 0)
                .toList();
    }

    /// The links back behind a note's last paragraph, or behind its last block.
    static String backLinks(int number, int uses) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < uses; i++) {
            out.append("&#160;<a href=\"#").append(referenceId(number, i));
            out.append("\" class=\"footnote-backref\" role=\"doc-backlink\">&#x21a9;&#xfe0e;</a>");
        }
        return out.toString();
    }
}
