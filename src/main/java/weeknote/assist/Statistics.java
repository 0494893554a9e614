package weeknote.assist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// How long a post is for its readers: words of the text, and apart from them the words of its
/// footnotes. Front matter, code blocks, destinations, raw HTML and signs do not count.
public record Statistics(int words, int noteWords) {

    private static final int WORDS_A_MINUTE = 230;

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.,_-]*");

    private static final Set<Span.Kind> UNREAD =
            EnumSet.of(
                    Span.Kind.CODE_BLOCK,
                    Span.Kind.LINK_DESTINATION,
                    Span.Kind.LINK_LABEL,
                    Span.Kind.LINK_TITLE,
                    Span.Kind.DEFINITION,
                    Span.Kind.FOOTNOTE_REFERENCE,
                    Span.Kind.FOOTNOTE_DEFINITION,
                    Span.Kind.RAW_HTML,
                    Span.Kind.SHORTCODE,
                    Span.Kind.LIST_MARKER,
                    Span.Kind.TASK_MARKER,
                    Span.Kind.ATTRIBUTES,
                    Span.Kind.SIGN);

    public static Statistics of(Post post) {
        char[] text = post.text().toCharArray();
        Arrays.fill(text, 0, post.body().start(), ' ');
        for (Span span : post.document().spans()) {
            if (UNREAD.contains(span.kind())) {
                Arrays.fill(text, span.range().start(), span.range().end(), ' ');
            }
        }
        int notes = 0;
        for (FootnoteDefinition note : post.document().footnoteDefinitions()) {
            TextRange content = note.contentRange();
            notes += count(new String(text, content.start(), content.length()));
        }
        return new Statistics(count(new String(text)) - notes, notes);
    }

    /// The words of a text as it stands, signs and all.
    public static int wordsOf(String text) {
        return count(text);
    }

    private static int count(String text) {
        int words = 0;
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            words++;
        }
        return words;
    }

    /// At an adult's usual pace, at least one.
    public int readingMinutes() {
        return Math.max(1, Math.ceilDiv(words + noteWords, WORDS_A_MINUTE));
    }
}
