package weeknote.assist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// The text of a paragraph as it is read aloud: without signs, destinations and footnote marks.
final class PlainParagraph {

    private static final char DROPPED = '\0';

    private static final Set<Span.Kind> SILENT =
            EnumSet.of(
                    Span.Kind.SIGN,
                    Span.Kind.LINK_DESTINATION,
                    Span.Kind.LINK_TITLE,
                    Span.Kind.LINK_LABEL,
                    Span.Kind.FOOTNOTE_REFERENCE,
                    Span.Kind.IMAGE,
                    Span.Kind.RAW_HTML,
                    Span.Kind.SHORTCODE);

    private PlainParagraph() {}

    static String of(Post post, TextRange paragraph) {
        char[] text = paragraph.of(post.text()).toCharArray();
        for (Span span : post.document().spans(paragraph)) {
            if (SILENT.contains(span.kind()) && paragraph.contains(span.range())) {
                TextRange silent = span.range().shift(-paragraph.start());
                Arrays.fill(text, silent.start(), silent.end(), DROPPED);
            }
        }
        return new String(text)
                .replace(String.valueOf(DROPPED), "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
