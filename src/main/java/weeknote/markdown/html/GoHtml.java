package weeknote.markdown.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Escapes as Go's `html/template` does, in which Hugo's own shortcodes are written.
final class GoHtml {

    /// What Go writes for a destination that could run a script.
    private static final String REFUSED = "#ZgotmplZ";

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String KEPT = "-._~!#$&*+,/:;=?@[]%";

    private GoHtml() {}

    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&#34;");
                case '\'' -> out.append("&#39;");
                case '+' -> out.append("&#43;");
                case '\0' -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /// A destination as the value of an attribute.
    static String destination(String destination) {
        int colon = destination.indexOf(':');
        boolean hasScheme =
                colon >= 0
                        && destination.indexOf('/') != 0
                        && !destination.substring(0, colon).contains("/");
        if (hasScheme
                && !SCHEMES.contains(destination.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return REFUSED;
        }
        return text(part(destination)).replace("&#43;", "+");
    }

    /// A part of a destination.
    static String part(String part) {
        StringBuilder out = new StringBuilder(part.length());
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 255);
            boolean isKept = c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            if (isKept) {
                out.append(c);
            } else {
                out.append('%').append(Character.forDigit(c >> 4, 16));
                out.append(Character.forDigit(c & 15, 16));
            }
        }
        return out.toString();
    }

    /// ` name="value"`, or nothing for an empty value.
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + text(value) + '"';
    }
}
