package weeknote.markdown.highlight;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import weeknote.markdown.Highlighting;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.AttributeList;

/// The info string of a fence as Hugo reads it: in `go {linenos=inline hl_lines=[2,"4-6"] .wide}`
/// the language, how this block is highlighted, and what else its element gets.
public record FenceInfo(String language, Highlighting highlighting, List<Attribute> attributes) {

    private static final Set<String> OPTIONS =
            Set.of(
                    "anchorlinenos",
                    "guesssyntax",
                    "hl_lines",
                    "hl_inline",
                    "lineanchors",
                    "linenos",
                    "linenostart",
                    "linenumbersintable",
                    "noclasses",
                    "nohl",
                    "style",
                    "tabwidth");

    public FenceInfo {
        attributes = List.copyOf(attributes);
    }

    public static FenceInfo of(String info, Highlighting site) {
        int brace = info.indexOf('{');
        List<Attribute> own = AttributeList.at(info, brace).attributes();
        Highlighting highlighting = site;
        for (Attribute attribute : own) {
            highlighting = with(highlighting, attribute);
        }
        return new FenceInfo(
                firstWord(brace < 0 ? info : info.substring(0, brace)),
                highlighting,
                own.stream()
                        .filter(attribute -> !OPTIONS.contains(lower(attribute.name())))
                        .filter(attribute -> !lower(attribute.name()).startsWith("on"))
                        .toList());
    }

    /// The first word of an info string.
    public static String firstWord(String info) {
        int end = 0;
        while (end < info.length() && info.charAt(end) > ' ') {
            end++;
        }
        return info.substring(0, end);
    }

    /// `highlighting` changed by one of Hugo's options: `linenos` and `table`.
    public static Highlighting with(Highlighting highlighting, Attribute option) {
        String value = option.value();
        return switch (lower(option.name())) {
            case "linenos" -> numbers(highlighting, lower(value));
            case "linenumbersintable" -> highlighting.withLineNumbersInTable(isTrue(value));
            case "linenostart" -> highlighting.withFirstLine(number(value, 1));
            case "hl_lines" -> highlighting.withHighlightedLines(lines(value));
            case "noclasses" -> highlighting.withNoClasses(isTrue(value));
            case "style" -> highlighting.withStyle(lower(value));
            case "tabwidth" -> highlighting.withTabWidth(number(value, highlighting.tabWidth()));
            default -> highlighting;
        };
    }

    private static Highlighting numbers(Highlighting highlighting, String value) {
        return switch (value) {
            case "table", "inline" ->
                    highlighting
                            .withLineNumbers(true)
                            .withLineNumbersInTable(value.equals("table"));
            default -> highlighting.withLineNumbers(isTrue(value));
        };
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

    private static boolean isTrue(String value) {
        return lower(value).equals("true") || value.equals("1");
    }

    private static int number(String value, int otherwise) {
        boolean isNumber =
                !value.isEmpty()
                        && value.length() < 9
                        && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(value) : otherwise;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
