package weeknote.assist.completion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.assist.completion.Opening.Kind;
import weeknote.text.TextRange;

/// A shortcode's tag that is open at the caret: `{{< figure sr`.
final class ShortcodeOpening {

    /// A quoted argument goes before a blank in it.
    private static final Pattern TAG =
            Pattern.compile("\\{\\{[<%][ \\t]*(/?)[ \\t]*([\\w./-]*)(.*)", Pattern.DOTALL);

    private static final Pattern QUOTE = Pattern.compile("(?:^|[ \\t]|([\\w-]+)=)\"([^\"]*)$");

    private ShortcodeOpening() {}

    static Optional<Opening> at(String text, int lineStart, int caret) {
        String line = text.substring(lineStart, caret);
        int open = Math.max(line.lastIndexOf("{{<"), line.lastIndexOf("{{%"));
        if (open < 0 || line.indexOf("}}", open) >= 0) {
            return Optional.empty();
        }
        Matcher tag = TAG.matcher(line.substring(open));
        if (!tag.matches() || tag.group(3).startsWith("*")) {
            return Optional.empty();
        }
        if (tag.group(3).isEmpty()) {
            Kind kind = tag.group(1).isEmpty() ? Kind.SHORTCODE_NAME : Kind.SHORTCODE_CLOSING;
            return Optional.of(opening(kind, lineStart + open + tag.start(2), caret, ""));
        }
        int from = lineStart + open + tag.start(3);
        return tag.group(1).isEmpty()
                ? argument(tag.group(2), tag.group(3), from, caret)
                : Optional.empty();
    }

    private static Optional<Opening> argument(String name, String rest, int from, int caret) {
        boolean isQuoted = rest.chars().filter(c -> c == '"').count() % 2 == 1;
        if (!isQuoted) {
            int blank = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\t'));
            return rest.indexOf('=', blank + 1) >= 0 || rest.endsWith("\"")
                    ? Optional.empty()
                    : Optional.of(
                            opening(Kind.SHORTCODE_ARGUMENT, from + blank + 1, caret, name + rest));
        }
        Matcher quote = QUOTE.matcher(rest);
        if (!quote.find()) {
            return Optional.empty();
        }
        int start = from + quote.start(2);
        if (name.equals("ref") || name.equals("relref")) {
            return Optional.of(opening(Kind.REF, start, caret, name));
        }
        return "src".equals(quote.group(1))
                ? Optional.of(opening(Kind.SHORTCODE_IMAGE, start, caret, name))
                : Optional.empty();
    }

    private static Opening opening(Kind kind, int start, int caret, String prefix) {
        TextRange typed = new TextRange(start, caret);
        return new Opening(kind, typed, typed, prefix);
    }
}
