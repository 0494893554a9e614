package weeknote.assist.spelling;

import java.util.Set;
import weeknote.frontmatter.Field;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A post with everything masked that its readers do not read as words. It is as long as the post,
/// so that offsets in it are offsets in the post.
///
/// In `un*believ*able [links](url)s`, the stars, brackets and destination become [#JOIN]: what they
/// stand between is one word. A code span becomes [#OPAQUE]: nobody can say what `` `word`s `` is.
final class Prose {

    /// Takes no room: the letters before and behind it are in one word.
    static final char JOIN = '\uFDD0';

    /// Code: whatever touches it is not looked at.
    static final char OPAQUE = '\uFDD1';

    /// Raw HTML, a shortcode or the entity of a sign: words may stand beside it, but none may have
    /// it inside.
    static final char TAG = '\uFDD2';

    private static final char BLANK = ' ';

    private static final Set<String> NO_LETTERS =
            Set.of(
                    "&nbsp;",
                    "&ensp;",
                    "&emsp;",
                    "&thinsp;",
                    "&ndash;",
                    "&mdash;",
                    "&hellip;",
                    "&quot;",
                    "&apos;",
                    "&lsquo;",
                    "&rsquo;",
                    "&ldquo;",
                    "&rdquo;",
                    "&laquo;",
                    "&raquo;",
                    "&amp;",
                    "&lt;",
                    "&gt;",
                    "&times;",
                    "&copy;",
                    "&bull;",
                    "&middot;",
                    "&rarr;",
                    "&larr;");

    private final String post;
    private final char[] text;

    private Prose(String post) {
        this.post = post;
        text = post.toCharArray();
    }

    static char[] of(Post post) {
        var prose = new Prose(post.text());
        prose.dropSentinels();
        prose.fill(new TextRange(0, post.body().start()), BLANK);
        for (Field field : post.frontMatter().fields()) {
            if (ReadFields.isRead(field)) {
                ReadFields.copy(field, prose.post, prose.text);
            }
        }
        post.document().spans().forEach(prose::mask);
        return prose.text;
    }

    // The three are no characters in Unicode, but a text may hold them all the same.
    private void dropSentinels() {
        for (int i = 0; i < text.length; i++) {
            if (text[i] >= JOIN && text[i] <= TAG) {
                text[i] = BLANK;
            }
        }
    }

    private void mask(Span span) {
        TextRange range = span.range();
        switch (span.kind()) {
            case CODE_BLOCK,
                    INFO_STRING,
                    FOOTNOTE_DEFINITION,
                    ATTRIBUTES,
                    LIST_MARKER,
                    TASK_MARKER,
                    THEMATIC_BREAK,
                    HARD_LINE_BREAK ->
                    fill(range, BLANK);
            case CODE_SPAN -> fill(range, OPAQUE);
            case RAW_HTML, SHORTCODE -> fill(range, TAG);
            case ENTITY -> fill(range, NO_LETTERS.contains(range.of(post)) ? TAG : OPAQUE);
            case LINK_DESTINATION, LINK_LABEL, FOOTNOTE_REFERENCE -> fill(range, JOIN);
            case UNDEFINED_LABEL -> undefined(range);
            case SIGN -> sign(range);
            case HEADING_1,
                    HEADING_2,
                    HEADING_3,
                    HEADING_4,
                    HEADING_5,
                    HEADING_6,
                    EMPHASIS,
                    STRONG,
                    STRIKETHROUGH,
                    LINK,
                    IMAGE,
                    LINK_TEXT,
                    LINK_TITLE,
                    DEFINITION,
                    BLOCK_QUOTE,
                    TABLE,
                    ESCAPE -> {}
        }
    }

    // `[these words]` are read as they stand; `[text][label]` and `[^label]` are not meant to be.
    private void undefined(TextRange label) {
        boolean isFootnote = post.charAt(label.start() - 1) == '^';
        if (isFootnote || (label.start() >= 2 && post.charAt(label.start() - 2) == ']')) {
            fill(label, JOIN);
        }
    }

    private void sign(TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            text[i] =
                    switch (post.charAt(i)) {
                        case '*', '_', '~', '[', ']', '(', ')', '!', '<', '>', '\\', '`' -> JOIN;
                        case '\n', '\r' -> post.charAt(i);
                        default -> BLANK;
                    };
        }
    }

    // Lines stay lines, so that each can be looked at alone.
    private void fill(TextRange range, char mask) {
        for (int i = range.start(); i < range.end(); i++) {
            if (text[i] != '\n') {
                text[i] = mask;
            }
        }
    }
}
