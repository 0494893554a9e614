package weeknote.check;

import java.util.List;
import weeknote.markdown.Link;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.Edits;
import weeknote.text.LineBounds;
import weeknote.text.TextRange;

/// `link.spaces-in-text`: `see[ the map ](map.md)now`. Readers see the blanks underlined.
final class SpacesInTextCheck implements Check {

    static final String CODE = "link.spaces-in-text";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        String text = post.text();
        return post.document().links().stream()
                .filter(link -> !link.isImage())
                .filter(link -> link.kind() == Link.Kind.INLINE || link.kind() == Link.Kind.FULL)
                .filter(link -> !words(text, link.textRange()).equals(link.textRange()))
                .filter(link -> !link.textRange().of(text).isBlank())
                .map(link -> diagnostic(text, link))
                .toList();
    }

    /// Without the blanks at its ends.
    private static TextRange words(String text, TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && LineBounds.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && LineBounds.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static Diagnostic diagnostic(String text, Link link) {
        TextRange range = link.textRange();
        TextRange words = words(text, range);
        Edits edits = new Edits();
        if (words.start() > range.start() && isWordBefore(text, link.range().start())) {
            edits.insert(link.range().start(), " ");
        }
        edits.delete(range.start(), words.start()).delete(words.end(), range.end());
        if (words.end() < range.end() && isWordAt(text, link.range().end())) {
            edits.insert(link.range().end(), " ");
        }
        return new Diagnostic(
                CODE,
                Severity.INFO,
                range,
                "The text of this link begins or ends with a blank.",
                List.of(new Fix("Move the blanks out of the link", edits.change(), true)));
    }

    private static boolean isWordBefore(String text, int offset) {
        return offset > 0
                && !Character.isWhitespace(text.charAt(offset - 1))
                && "([{\"'“‘*_".indexOf(text.charAt(offset - 1)) < 0;
    }

    private static boolean isWordAt(String text, int offset) {
        return offset < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(offset))
                        || "([{“‘".indexOf(text.charAt(offset)) >= 0);
    }
}
