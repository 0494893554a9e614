package weeknote.markdown.html;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an inline style may do: colour a box, give it a border and room around and inside it. It
/// loads nothing and covers nothing.
final class SafeStyle {

    private static final Pattern NAME =
            Pattern.compile(
                    "border(?:-(?:top|right|bottom|left))?(?:-(?:color|style|width))?"
                            + "|(?:margin|padding)(?:-(?:top|right|bottom|left))?"
                            + "|background(?:-color)?|border-radius|color|text-align"
                            + "|(?:max-)?width",
                    Pattern.CASE_INSENSITIVE);

    /// One part of a value: `1px`, `50%`, `solid`, `#fff`, `rgb(0, 0, 0)`; a length is never
    /// negative.
    private static final Pattern PART =
            Pattern.compile(
                    "(?:#[0-9a-fA-F]{3,8}+|(?:rgb|hsl)a?+\\([0-9.,%\\s]{1,60}+\\)"
                            + "|(?=[0-9.])[0-9]{0,4}+(?:\\.[0-9]{1,4}+)?+(?:px|em|rem|pt|ch|%)?+(?![\\w.(-])"
                            + "|[a-zA-Z]++(?:-[a-zA-Z]++)*+(?![\\w(]))(?:\\s++|$)");

    private SafeStyle() {}

    /// The harmless declarations of a style, `color:red;width:50%`; empty if there are none.
    static String of(String style) {
        return Stream.of(style.split(";", -1))
                .map(SafeStyle::declaration)
                .filter(declaration -> !declaration.isEmpty())
                .collect(joining(";"));
    }

    private static String declaration(String written) {
        int colon = written.indexOf(':');
        String name = written.substring(0, Math.max(0, colon)).strip();
        String value = written.substring(colon + 1).strip();
        return NAME.matcher(name).matches() && isSafe(value) ? name + ":" + value : "";
    }

    private static boolean isSafe(String value) {
        Matcher part = PART.matcher(value);
        int from = 0;
        while (from < value.length() && part.region(from, value.length()).lookingAt()) {
            from = part.end();
        }
        return from > 0 && from == value.length();
    }
}
