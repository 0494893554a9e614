package weeknote.check;

import java.util.List;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// The code of a post: its code spans and code blocks.
record Code(List<TextRange> ranges) {

    Code {
        ranges = List.copyOf(ranges);
    }

    static Code of(Post post) {
        return new Code(
                post.document().spans().stream()
                        .filter(span -> isCode(span.kind()))
                        .map(Span::range)
                        .toList());
    }

    private static boolean isCode(Span.Kind kind) {
        return kind == Span.Kind.CODE_SPAN || kind == Span.Kind.CODE_BLOCK;
    }

    /// Whether a stretch of the post lies in code.
    boolean contains(TextRange range) {
        return ranges.stream().anyMatch(code -> code.contains(range));
    }
}
