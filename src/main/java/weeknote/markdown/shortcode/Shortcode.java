package weeknote.markdown.shortcode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.text.TextRange;

/// One tag of a shortcode, as it stands in the post.
public record Shortcode(TextRange range, String source) {

    private static final Pattern NAME = Pattern.compile("\\{\\{[<%]\\s*(/?)\\s*([^\\s/<>%\"`]+)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|`([^`]*)`");

    /// `{{</* x */>}}` shows a shortcode and runs none.
    public boolean isShown() {
        return source.startsWith("/*", 3);
    }

    /// What a shown shortcode shows: `{{< x >}}`.
    public String shown() {
        return source.substring(0, 3)
                + source.substring(3, source.length() - 3).replace("/*", "").replace("*/", "")
                + source.substring(source.length() - 3);
    }

    /// The name that readers may see: `figure`, and `/figure` for its closing tag.
    public String name() {
        Matcher matcher = NAME.matcher(source);
        return matcher.lookingAt() ? matcher.group(1) + matcher.group(2) : "shortcode";
    }

    /// Where a `ref` or `relref` leads: its first argument. Empty for other shortcodes.
    public String destination() {
        Matcher matcher = QUOTED.matcher(source);
        boolean isReference = name().equals("ref") || name().equals("relref");
        if (!isReference || !matcher.find()) {
            return "";
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
