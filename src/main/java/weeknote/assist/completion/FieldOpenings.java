package weeknote.assist.completion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.frontmatter.Format;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// Reads a line of front matter back from the caret: a key that is begun, or an item of a list.
/// Half-typed front matter cannot be read by its parser yet.
final class FieldOpenings {

    private static final Pattern KEY = Pattern.compile("[\\w-]*");

    /// `tags: ["a", "b` up to the last item, which may have an opening quote.
    private static final Pattern FLOW =
            Pattern.compile(
                    "([\\w-]+)[ \\t]*[:=][ \\t]*\\[(?:.*,)?[ \\t]*([\"']?)([^,\\[\\]\"']*)");

    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+([\"']?)([^\"']*)");
    private static final Pattern LIST_KEY = Pattern.compile("([\\w-]+)[ \\t]*:[ \\t]*");
    private static final Pattern ANY_ITEM = Pattern.compile("[ \\t]*(?:-[ \\t].*|#.*)?");

    private FieldOpenings() {}

    static Optional<FieldOpening> at(Post post, int caret) {
        TextRange content = post.frontMatter().content();
        Format format = post.frontMatter().format();
        boolean hasLines = format == Format.YAML || format == Format.TOML;
        if (!hasLines || !content.touches(caret)) {
            return Optional.empty();
        }
        String text = post.text();
        int start = lineStart(text, caret);
        String line = text.substring(start, caret);
        if (KEY.matcher(line).matches()) {
            return Optional.of(key(text, start, caret));
        }
        Matcher flow = FLOW.matcher(line);
        if (flow.matches()) {
            return Optional.of(
                    item(text, flow.group(1), flow.group(2), start + flow.start(3), caret));
        }
        Matcher item = ITEM.matcher(line);
        return item.matches()
                ? listKey(text, start, content.start())
                        .map(key -> item(text, key, item.group(1), start + item.start(2), caret))
                : Optional.empty();
    }

    private static FieldOpening key(String text, int start, int caret) {
        int end = caret;
        while (end < text.length() && isKeyPart(text.charAt(end))) {
            end++;
        }
        return new FieldOpening("", new TextRange(start, caret), new TextRange(start, end), "");
    }

    private static boolean isKeyPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static FieldOpening item(String text, String key, String quote, int start, int caret) {
        int end = caret;
        while (end < text.length() && "\r\n,]\"'".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        TextRange typed = new TextRange(start, caret);
        return new FieldOpening(key, typed, new TextRange(start, end), quote);
    }

    /// The key above the items of a block sequence.
    private static Optional<String> listKey(String text, int lineStart, int from) {
        int start = lineStart;
        while (start > from) {
            int end = start - (text.startsWith("\r\n", start - 2) ? 2 : 1);
            start = lineStart(text, end);
            String line = text.substring(start, end);
            Matcher key = LIST_KEY.matcher(line);
            if (key.matches()) {
                return Optional.of(key.group(1));
            }
            if (!ANY_ITEM.matcher(line).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int lineStart(String text, int offset) {
        int i = offset;
        while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
            i--;
        }
        return i;
    }
}
