package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.site.SiteKind;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `shortcode.escaped`, `shortcode.unended`: `{{</* x >}}` and `\{{< x >}}`, which are half
/// escaped, and `{{< x }}`, a tag without an end. But for the backslash they keep a Hugo site from
/// being built (tried with 0.111).
final class ShortcodeSignsCheck implements Check {

    static final String ESCAPED = "shortcode.escaped";
    static final String UNENDED = "shortcode.unended";

    /// Where a tag should have ended, in the rest of its line.
    private static final Pattern END = Pattern.compile("(?:\\*/)? ?[>%]? ?\\}\\}?");

    @Override
    public List<String> codes() {
        return List.of(ESCAPED, UNENDED);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        if (place.site().kind() != SiteKind.HUGO || !post.text().contains("{{")) {
            return List.of();
        }
        List<Shortcode> tags = post.document().tags();
        return Stream.concat(
                        tags.stream().flatMap(tag -> halfEscaped(post, tag).stream()),
                        withoutEnd(post, tags).stream())
                .toList();
    }

    private static Optional<Diagnostic> halfEscaped(Post post, Shortcode tag) {
        int start = tag.range().start();
        String source = tag.source();
        boolean isBackslash = isBackslash(post, start - 1) && !isInPath(post, start - 2);
        if (!tag.isShown() && source.startsWith("*/", source.length() - 5)) {
            TextRange end = TextRange.at(start + 3);
            return Optional.of(
                    escaped(
                            tag.range(),
                            TextEdit.replace(end, "/*"),
                            "`*/` has no `/*`",
                            Severity.ERROR));
        }
        if (isBackslash && !tag.isShown() && tag.range().length() == source.length()) {
            TextRange range = new TextRange(start - 1, tag.range().end());
            return Optional.of(
                    escaped(
                            range,
                            TextEdit.replace(range, shown(source)),
                            "A backslash does not keep Hugo from running this shortcode",
                            Severity.WARNING));
        }
        return Optional.empty();
    }

    /// A tag as it is written to be shown: `{{</* x */>}}` for `{{< x >}}`.
    static String shown(String tag) {
        int end = tag.length() - 3;
        return tag.substring(0, 3) + "/*" + tag.substring(3, end) + "*/" + tag.substring(end);
    }

    private static boolean isBackslash(Post post, int at) {
        return at >= post.body().start() && post.text().charAt(at) == '\\';
    }

    /// `C:\{{< folder >}}`
    private static boolean isInPath(Post post, int at) {
        return at >= post.body().start()
                && (Character.isLetterOrDigit(post.text().charAt(at))
                        || post.text().charAt(at) == ':');
    }

    private static Diagnostic escaped(
            TextRange range, TextEdit edit, String what, Severity severity) {
        return new Diagnostic(
                ESCAPED,
                severity,
                range,
                what + "; write `{{</* … */>}}` to show it.",
                List.of(new Fix("Show it as it is written", TextChange.of(edit), false)));
    }

    /// Whether a tag has no end, so that nobody knows what it opens or closes.
    static boolean isAnyWithoutEnd(Post post) {
        return !withoutEnd(post, post.document().tags()).isEmpty();
    }

    private static List<Diagnostic> withoutEnd(Post post, List<Shortcode> tags) {
        List<Diagnostic> found = new ArrayList<>();
        String text = post.text();
        int next = 0;
        int at = text.indexOf("{{", post.body().start());
        while (at >= 0) {
            while (next < tags.size() && tags.get(next).range().end() <= at) {
                next++;
            }
            boolean isTag = next < tags.size() && tags.get(next).range().start() <= at;
            if (!isTag && (text.startsWith("<", at + 2) || text.startsWith("%", at + 2))) {
                found.add(withoutEnd(text, at));
            }
            at = text.indexOf("{{", isTag ? tags.get(next).range().end() : at + 2);
        }
        return found;
    }

    /// In its line, and before the next tag: a line may be long, and nothing but tags.
    private static int farthestEnd(String text, int at) {
        int next = text.indexOf("{{", at + 2);
        int end = next < 0 ? text.length() : next;
        int line = text.indexOf('\n', at, end);
        return line < 0 ? end : line;
    }

    private static Diagnostic withoutEnd(String text, int at) {
        String rest = text.substring(at + 3, farthestEnd(text, at));
        Matcher end = END.matcher(rest);
        boolean hasEnd = end.find();
        boolean isShown = rest.startsWith("/*");
        String close = (isShown ? "*/" : " ") + (text.charAt(at + 2) == '<' ? ">}}" : "%}}");
        int from = at + 3 + (hasEnd ? end.start() : 0);
        int to = at + 3 + (hasEnd ? end.end() : 0);
        TextChange change = TextChange.of(TextEdit.replace(new TextRange(from, to), close));
        return new Diagnostic(
                isShown ? ESCAPED : UNENDED,
                Severity.ERROR,
                new TextRange(at, hasEnd ? to : at + 3),
                "This shortcode has no `%s`, so your site cannot be built."
                        .formatted(close.strip()),
                hasEnd
                        ? List.of(new Fix("End it with `" + close.strip() + "`", change, false))
                        : List.of());
    }
}
