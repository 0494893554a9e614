package weeknote.check;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.LinkReference;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `link.bare-url`: `https://example.org` in the text, where the site makes no link of it, as those
/// of Jekyll. Hugo and GitHub do, and there it is no mistake.
final class BareUrlCheck implements Check {

    static final String CODE = "link.bare-url";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        if (post.document().dialect().has(Feature.LINKIFY)) {
            return List.of();
        }
        List<TextRange> found = new ArrayList<>();
        BlockNode.all(post.document().tree()).stream()
                .flatMap(block -> block.texts().stream())
                .forEach(text -> find(post.text(), text, found));
        Set<Integer> meant =
                post.document().undefinedReferences().stream()
                        .flatMap(reference -> meant(post.text(), reference))
                        .map(TextRange::start)
                        .collect(toSet());
        return found.stream()
                .filter(range -> !meant.contains(range.start()))
                .map(BareUrlCheck::diagnostic)
                .toList();
    }

    /// What may have been meant as a label or destination.
    private static Stream<TextRange> meant(String text, LinkReference reference) {
        return Stream.concat(
                Stream.of(reference.labelRange()),
                SpacedDestination.of(text, reference).map(SpacedDestination::range).stream());
    }

    private static void find(String text, List<Inline> inlines, List<TextRange> found) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text(var range, var _) -> find(text, range, found);
                case Inline.Linked _ -> {}
                case Inline other -> find(text, other.children(), found);
            }
        }
    }

    private static void find(String text, TextRange range, List<TextRange> found) {
        int at = text.indexOf("http", range.start(), range.end());
        while (at >= 0) {
            boolean isWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
            boolean isUri = text.startsWith("://", at + 4) || text.startsWith("s://", at + 4);
            int end = isUri ? end(text, at) : at;
            if (!isWord && Address.isUri(text.substring(at, end))) {
                found.add(new TextRange(at, end));
            }
            int from = Math.min(range.end(), Math.max(end, at + 1));
            at = text.indexOf("http", from, range.end());
        }
    }

    /// Without the signs that end the sentence, as
    /// [GitHub](https://github.github.com/gfm/#extended-autolink-path-validation) ends them.
    private static int end(String text, int start) {
        int end = start;
        int open = 0;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"`|".indexOf(text.charAt(end)) < 0) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            end++;
        }
        while (end > start && "?!.,:;*_~'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Diagnostic diagnostic(TextRange url) {
        return new Diagnostic(
                CODE,
                Severity.INFO,
                url,
                "Your site makes no link of this address.",
                List.of(
                        new Fix(
                                "Put it in angle brackets",
                                TextChange.of(
                                        TextEdit.insert(url.start(), "<"),
                                        TextEdit.insert(url.end(), ">")),
                                true)));
    }
}
