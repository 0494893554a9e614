package weeknote.markdown.inline;

import java.util.Optional;
import java.util.Set;

/// What kramdown does not read as Markdown, by its opening tag: `{::comment}`, `{::nomarkdown
/// type="html"}`, `{::options toc_levels="2" /}`. It ends at `{:/comment}` or `{:/}`
/// ([kramdown](https://kramdown.gettalong.org/syntax.html#extensions)).
///
/// @param isEmpty its opening tag is all of it
/// @param isHtml what stands in it is for a page, not for LaTeX alone
/// @param end the index behind the opening tag
public record Extension(String name, boolean isEmpty, boolean isHtml, int end) {

    /// How far an opening tag may reach behind its name.
    private static final int LONGEST = 500;

    private static final Set<String> NAMES = Set.of("comment", "nomarkdown", "options");

    /// The one whose brace stands at `from`.
    public static Optional<Extension> at(String text, int from) {
        if (!text.startsWith("{::", from)) {
            return Optional.empty();
        }
        int nameEnd = from + 3;
        while (nameEnd < text.length() && Character.isLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = text.substring(from + 3, nameEnd);
        int limit = Math.min(text.length(), nameEnd + LONGEST);
        int close = NAMES.contains(name) ? text.indexOf('}', nameEnd, limit) : -1;
        if (close < 0) {
            return Optional.empty();
        }
        String options = text.substring(nameEnd, close);
        boolean isEmpty = options.endsWith("/");
        boolean isApart =
                options.isEmpty()
                        || options.equals("/")
                        || Character.isWhitespace(options.charAt(0));
        boolean isHtml = !options.contains("type=") || options.contains("html");
        return isApart
                ? Optional.of(new Extension(name, isEmpty, isHtml, close + 1))
                : Optional.empty();
    }

    /// How long the closing tag at `from` is; 0 if there is none.
    public int closingLength(String text, int from) {
        if (text.startsWith("{:/}", from)) {
            return 4;
        }
        String closing = "{:/" + name + "}";
        return text.startsWith(closing, from) ? closing.length() : 0;
    }

    /// Where the closing tag stands behind the opening one; -1 if there is none.
    public int closing(String text) {
        int at = text.indexOf("{:/", end);
        while (at >= 0 && closingLength(text, at) == 0) {
            at = text.indexOf("{:/", at + 3);
        }
        return at;
    }

    /// What a page gets of what stands in it.
    public String html(String body) {
        return switch (name) {
            case "comment" -> "<!-- " + body + " -->";
            case "nomarkdown" -> isHtml ? body : "";
            default -> "";
        };
    }
}
