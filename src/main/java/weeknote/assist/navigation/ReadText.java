package weeknote.assist.navigation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A post as it is read aloud, at its own offsets: signs, destinations and marks are silent.
public final class ReadText {

    private static final char SILENT = '\0';

    private static final Set<Span.Kind> UNREAD =
            EnumSet.of(
                    Span.Kind.SIGN,
                    Span.Kind.LINK_DESTINATION,
                    Span.Kind.LINK_TITLE,
                    Span.Kind.LINK_LABEL,
                    Span.Kind.FOOTNOTE_REFERENCE,
                    Span.Kind.FOOTNOTE_DEFINITION,
                    Span.Kind.DEFINITION,
                    Span.Kind.RAW_HTML,
                    Span.Kind.SHORTCODE);

    private final TextRange range;
    private final char[] text;

    private ReadText(TextRange range, char[] text) {
        this.range = range;
        this.text = text;
    }

    public static ReadText of(Post post) {
        return of(post, new TextRange(0, post.text().length()), post.document().spans());
    }

    /// What is read of one range, at the cost of the blocks that it touches.
    public static String of(Post post, TextRange range) {
        return of(post, range, post.document().spans(range)).at(range);
    }

    private static ReadText of(Post post, TextRange range, List<Span> spans) {
        char[] text = range.of(post.text()).toCharArray();
        for (Span span : spans) {
            if (UNREAD.contains(span.kind()) && span.range().overlaps(range)) {
                int start = Math.max(span.range().start(), range.start());
                int end = Math.min(span.range().end(), range.end());
                Arrays.fill(text, start - range.start(), end - range.start(), SILENT);
            }
        }
        return new ReadText(range, text);
    }

    /// What is read of a range, on one line.
    public String at(TextRange part) {
        StringBuilder read = new StringBuilder(part.length());
        for (int i = part.start(); i < part.end(); i++) {
            char c = text[i - range.start()];
            if (Character.isWhitespace(c)) {
                if (!read.isEmpty() && read.charAt(read.length() - 1) != ' ') {
                    read.append(' ');
                }
            } else if (c != SILENT) {
                read.append(c);
            }
        }
        return read.toString().strip();
    }
}
