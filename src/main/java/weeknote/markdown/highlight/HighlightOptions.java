package weeknote.markdown.highlight;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import weeknote.markdown.Highlighting;
import weeknote.markdown.tree.Attribute;

/// What one code block wants otherwise than its site: `linenos=table,hl_lines=2-4`
/// ([Hugo](https://gohugo.io/content-management/syntax-highlighting/)).
///
/// @param values by their names in lower case
public record HighlightOptions(Map<String, String> values) {

    public HighlightOptions {
        values = Map.copyOf(values);
    }

    /// Of several with one name the last counts.
    public static HighlightOptions of(List<Attribute> attributes) {
        Map<String, String> values = new HashMap<>();
        attributes.forEach(each -> values.put(lower(each.name()), each.value()));
        return new HighlightOptions(values);
    }

    /// The site's way with these options.
    public Highlighting over(Highlighting site) {
        String numbers = lower(values.getOrDefault("linenos", ""));
        boolean isPlaced = numbers.equals("table") || numbers.equals("inline");
        return new Highlighting(
                site.codeFences(),
                isTrue("noclasses", site.noClasses()),
                isPlaced || isTrue("linenos", site.lineNumbers()),
                isPlaced
                        ? numbers.equals("table")
                        : isTrue("linenumbersintable", site.lineNumbersInTable()),
                number("linenostart", site.firstLine(), 1),
                number("tabwidth", site.tabWidth(), site.tabWidth()),
                lower(values.getOrDefault("style", site.style())),
                lines(values.getOrDefault("hl_lines", site.highlightedLines())));
    }

    private boolean isTrue(String name, boolean otherwise) {
        String value = lower(values.getOrDefault(name, Boolean.toString(otherwise)));
        return value.equals("true") || value.equals("1");
    }

    private int number(String name, int otherwise, int instead) {
        String value = values.getOrDefault(name, Integer.toString(otherwise));
        boolean isNumber =
                !value.isEmpty()
                        && value.length() < 9
                        && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(value) : instead;
    }

    // `[2,"4-6"]` and `2 4-6`
    private static String lines(String value) {
        StringBuilder lines = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            lines.append((c >= '0' && c <= '9') || c == '-' ? c : ' ');
        }
        return lines.toString().strip();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
