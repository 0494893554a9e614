package weeknote.markdown.shortcode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Liquid tag or output as Jekyll's posts use them, `{% include a.html %}` and `{{ page.title }}`
/// ([Jekyll](https://jekyllrb.com/docs/liquid/tags/)).
///
/// @param source with its braces
record Liquid(String source) {

    private static final Pattern LITERAL =
            Pattern.compile(
                    "\\{\\{-?\\s*+[\"']([^\"']*+)[\"']\\s*+(?:\\|\\s*+(?:relative|absolute)_url\\s*+)?-?}}");

    static boolean is(String source) {
        return source.startsWith("{%")
                || (source.startsWith("{{")
                        && !source.startsWith("{{<")
                        && !source.startsWith("{{%"));
    }

    /// The first word, `include` of `{%- include a.html %}`.
    String name() {
        String inside = inside();
        int end = 0;
        while (end < inside.length() && !Character.isWhitespace(inside.charAt(end))) {
            end++;
        }
        return inside.substring(0, end);
    }

    private String inside() {
        int from = source.startsWith("-", 2) ? 3 : 2;
        int end = source.length() - 2;
        return source.substring(from, Math.max(from, source.charAt(end - 1) == '-' ? end - 1 : end))
                .strip();
    }

    /// Jekyll's links lead to posts and files; a text in quotes stands for itself.
    BuiltIn builtIn() {
        if (source.startsWith("{{")) {
            Matcher literal = LITERAL.matcher(source);
            return literal.matches()
                    ? new BuiltIn.Literal(literal.group(1))
                    : new BuiltIn.Unknown();
        }
        String name = name();
        return name.equals("link") || name.equals("post_url")
                ? new BuiltIn.Reference(inside().substring(name.length()).strip(), true)
                : new BuiltIn.Unknown();
    }
}
