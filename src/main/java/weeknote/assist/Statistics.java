package weeknote.assist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.Span;
import weeknote.markdown.tree.Replacement;
import weeknote.post.Post;
import weeknote.post.Revision;
import weeknote.text.TextRange;

/// How long a post is for its readers: words of the text, and apart from them the words of its
/// footnotes. Front matter, code blocks, destinations, raw HTML and signs do not count.
public record Statistics(int words, int noteWords) {

    private static final int WORDS_A_MINUTE = 230;

    /// A word starts with one of these, and goes on with them, with marks, and with what stands
    /// within words: `don't`, `3.14`, `week-40`.
    private static final int LETTERS =
            1 << Character.UPPERCASE_LETTER
                    | 1 << Character.LOWERCASE_LETTER
                    | 1 << Character.TITLECASE_LETTER
                    | 1 << Character.MODIFIER_LETTER
                    | 1 << Character.OTHER_LETTER
                    | 1 << Character.DECIMAL_DIGIT_NUMBER
                    | 1 << Character.LETTER_NUMBER
                    | 1 << Character.OTHER_NUMBER;

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK;

    private static final String WITHIN_WORDS = "'’.,_-";

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
        return within(post, new TextRange(0, post.text().length()));
    }

    /// Those of a post after a change: only the stretch that was read again is counted.
    ///
    /// @param before the post before, whose statistics these are
    public Statistics after(Post before, Revision revision) {
        Replacement stretch = revision.kept().stretch();
        Statistics old = within(before, stretch.oldRange());
        Statistics now = within(revision.post(), stretch.newRange());
        return new Statistics(
                words - old.words + now.words, noteWords - old.noteWords + now.noteWords);
    }

    /// Those of whole lines that no block reaches over.
    private static Statistics within(Post post, TextRange lines) {
        char[] text = lines.of(post.text()).toCharArray();
        int body = Math.clamp(post.body().start(), lines.start(), lines.end());
        Arrays.fill(text, 0, body - lines.start(), ' ');
        for (Span span : post.document().spansWithin(lines)) {
            if (UNREAD.contains(span.kind())) {
                TextRange unread = span.range().shift(-lines.start());
                Arrays.fill(text, unread.start(), unread.end(), ' ');
            }
        }
        int notes = 0;
        for (FootnoteDefinition note : post.document().footnoteDefinitions()) {
            if (lines.contains(note.range())) {
                TextRange content = note.contentRange().shift(-lines.start());
                notes += count(text, content.start(), content.end());
            }
        }
        return new Statistics(count(text, 0, text.length) - notes, notes);
    }

    /// The words of a text as it stands, signs and all.
    public static int wordsOf(String text) {
        return count(text.toCharArray(), 0, text.length());
    }

    // A pattern takes ten times as long, which is felt in a long post.
    private static int count(char[] text, int start, int end) {
        int words = 0;
        boolean inWord = false;
        for (int at = start; at < end; ) {
            int c = Character.codePointAt(text, at, end);
            at += Character.charCount(c);
            int type = 1 << Character.getType(c);
            boolean isLetter = (type & LETTERS) != 0;
            words += isLetter && !inWord ? 1 : 0;
            inWord = isLetter || (inWord && ((type & MARKS) != 0 || WITHIN_WORDS.indexOf(c) >= 0));
        }
        return words;
    }

    /// At an adult's usual pace, at least one.
    public int readingMinutes() {
        return Math.max(1, Math.ceilDiv(words + noteWords, WORDS_A_MINUTE));
    }
}
