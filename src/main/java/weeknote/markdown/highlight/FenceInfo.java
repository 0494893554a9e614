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
        return new FenceInfo(
                firstWord(brace < 0 ? info : info.substring(0, brace)),
                HighlightOptions.of(own).over(site),
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

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
