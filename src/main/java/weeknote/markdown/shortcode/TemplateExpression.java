package weeknote.markdown.shortcode;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A value in a template: `.Get "title"`, `.Get 0`, `.Inner` or, in a `with`, `.`; with what it
/// passes through, such as `| markdownify`.
record TemplateExpression(Kind kind, String name, int place, String filters) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:\\.Get\\s++(?:\"(?<name>[^\"]*+)\"|`(?<raw>[^`]*+)`|(?<place>[0-9]{1,3}))|(?<inner>\\.Inner)|(?<dot>\\.))"
                            + "(?<filters>(?:\\s*+\\|\\s*+(?:markdownify|safeHTML|safeURL|safeHTMLAttr|safeCSS))*+)");

    enum Kind {
        NAMED,
        PLACED,
        INNER,
        DOT
    }

    static Optional<TemplateExpression> of(String code) {
        Matcher found = SHAPE.matcher(code);
        if (!found.matches()) {
            return Optional.empty();
        }
        String filters = String.valueOf(found.group("filters"));
        if (found.group("inner") != null) {
            return Optional.of(new TemplateExpression(Kind.INNER, "", 0, filters));
        }
        if (found.group("dot") != null) {
            return Optional.of(new TemplateExpression(Kind.DOT, "", 0, filters));
        }
        String place = found.group("place");
        String name = found.group("name") != null ? found.group("name") : found.group("raw");
        return Optional.of(
                place == null
                        ? new TemplateExpression(Kind.NAMED, String.valueOf(name), 0, filters)
                        : new TemplateExpression(
                                Kind.PLACED, "", Integer.parseInt(place), filters));
    }

    boolean isMarkdown() {
        return filters.contains("markdownify");
    }

    boolean isSafe() {
        return kind == Kind.INNER || filters.contains("safeHTML");
    }
}
