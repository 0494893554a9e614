package weeknote.assist.edit.format;

import java.util.List;
import weeknote.markdown.Span;
import weeknote.post.Post;

/// The signs that an author marks text with: `_a_` or `*a*`, as the first one in the post.
public final class AuthorSigns {

    private AuthorSigns() {}

    /// The author's own first, then what can stand anywhere.
    static List<String> of(Post post, Style style) {
        String usual = style.sign();
        char first = first(post, style);
        return first == '_' ? List.of(usual.replace('*', '_'), usual) : List.of(usual);
    }

    /// The author's sign for emphasis, `*` or `_`.
    public static char emphasis(Post post) {
        return first(post, Style.EMPHASIS);
    }

    private static char first(Post post, Style style) {
        Span.Kind kind =
                switch (style) {
                    case STRONG -> Span.Kind.STRONG;
                    case EMPHASIS -> Span.Kind.EMPHASIS;
                    case STRIKETHROUGH -> Span.Kind.STRIKETHROUGH;
                    case CODE -> Span.Kind.CODE_SPAN;
                };
        return post.document().spans().stream()
                .filter(span -> span.kind() == kind)
                .findFirst()
                .map(span -> post.text().charAt(span.range().start()))
                .orElse('*');
    }
}
