package weeknote.markdown.shortcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The template of a site's own shortcode that is only HTML with `.Get` and `.Inner`, and `with`
/// and `if` on them ([Hugo](https://gohugo.io/templates/shortcode-templates/)):
///
/// ```
/// <aside>{{ with .Get "title" }}<b>{{ . }}</b>{{ end }}{{ .Inner | markdownify }}</aside>
/// ```
public final class SimpleTemplate {

    private static final int DEEPEST = 10;

    private static final Pattern ACTION = Pattern.compile("\\{\\{([^{}]*+)}}");

    private sealed interface Part {

        record Html(String html) implements Part {}

        record Value(TemplateExpression expression) implements Part {}

        /// `{{ with … }}` or `{{ if … }}`.
        record Choice(
                boolean isWith, TemplateExpression condition, List<Part> then, List<Part> otherwise)
                implements Part {}
    }

    /// What the values of a shortcode become.
    public interface Writing {

        /// Text as HTML.
        String escaped(String text);

        /// Markdown as HTML.
        String markdown(String text);
    }

    private final List<Part> parts;

    private SimpleTemplate(List<Part> parts) {
        this.parts = parts;
    }

    /// Empty if the template does more than what is simple.
    public static Optional<SimpleTemplate> of(String template) {
        Reader reader = new Reader(template);
        List<Part> parts = reader.parts(0);
        return reader.isSimple && reader.end.isEmpty()
                ? Optional.of(new SimpleTemplate(parts))
                : Optional.empty();
    }

    /// The HTML of one shortcode.
    ///
    /// @param inner what stands between its tags
    public String html(Arguments arguments, String inner, Writing writing) {
        StringBuilder out = new StringBuilder();
        new Run(arguments, inner, writing, out).write(parts, "");
        return out.toString();
    }

    private record Run(Arguments arguments, String inner, Writing writing, StringBuilder out) {

        void write(List<Part> parts, String dot) {
            for (Part part : parts) {
                switch (part) {
                    case Part.Html(String html) -> out.append(html);
                    case Part.Value(TemplateExpression expression) ->
                            out.append(written(expression, value(expression, dot)));
                    case Part.Choice choice -> {
                        String value = value(choice.condition(), dot);
                        if (value.isEmpty()) {
                            write(choice.otherwise(), dot);
                        } else {
                            write(choice.then(), choice.isWith() ? value : dot);
                        }
                    }
                }
            }
        }

        private String value(TemplateExpression expression, String dot) {
            return switch (expression.kind()) {
                case NAMED -> arguments.get(expression.name());
                case PLACED -> arguments.get(expression.place());
                case INNER -> inner;
                case DOT -> dot;
            };
        }

        private String written(TemplateExpression expression, String value) {
            return expression.isMarkdown()
                    ? writing.markdown(value)
                    : expression.isSafe() ? value : writing.escaped(value);
        }
    }

    private static final class Reader {

        private final String template;
        private final Matcher action;
        private int at;
        private boolean isSimple = true;

        /// The `end` or `else` that ended the parts; empty at the end of the template.
        private String end = "";

        Reader(String template) {
            this.template = template;
            action = ACTION.matcher(template);
        }

        List<Part> parts(int depth) {
            List<Part> parts = new ArrayList<>();
            end = "";
            while (isSimple && action.find(at)) {
                String written = action.group(1);
                String before = html(template.substring(at, action.start()));
                parts.add(
                        new Part.Html(written.startsWith("- ") ? before.stripTrailing() : before));
                at = behind(action.end(), written.endsWith(" -"));
                String code = withoutTrims(written).strip();
                if (code.equals("end") || code.equals("else")) {
                    end = code;
                    return parts;
                }
                if (!code.startsWith("/*")) {
                    parts.add(part(code, depth));
                }
            }
            parts.add(new Part.Html(html(template.substring(at))));
            at = template.length();
            return parts;
        }

        private int behind(int end, boolean isTrimmed) {
            int next = end;
            while (isTrimmed
                    && next < template.length()
                    && Character.isWhitespace(template.charAt(next))) {
                next++;
            }
            return next;
        }

        private static String withoutTrims(String code) {
            int from = code.startsWith("- ") ? 1 : 0;
            return code.substring(
                    from, Math.max(from, code.length() - (code.endsWith(" -") ? 1 : 0)));
        }

        /// Braces that were not understood are more than what is simple.
        private String html(String html) {
            isSimple &= !html.contains("{{") && !html.contains("}}");
            return html;
        }

        private Part part(String code, int depth) {
            boolean isWith = code.startsWith("with ");
            boolean isIf = code.startsWith("if ");
            String written = code.substring(isWith ? 5 : isIf ? 3 : 0).strip();
            Optional<TemplateExpression> expression = TemplateExpression.of(written);
            if (expression.isEmpty() || depth > DEEPEST) {
                isSimple = false;
                return new Part.Html("");
            }
            return isWith || isIf
                    ? choice(isWith, expression.get(), depth)
                    : new Part.Value(expression.get());
        }

        private Part choice(boolean isWith, TemplateExpression condition, int depth) {
            List<Part> then = parts(depth + 1);
            List<Part> otherwise = end.equals("else") ? parts(depth + 1) : List.of();
            isSimple &= end.equals("end");
            end = "";
            return new Part.Choice(isWith, condition, then, otherwise);
        }
    }
}
