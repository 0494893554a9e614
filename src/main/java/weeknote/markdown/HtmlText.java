package weeknote.markdown;

/// Escapes text for HTML.
public final class HtmlText {

    private HtmlText() {}

    public static void append(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape =
                    switch (text.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '\0' -> "\uFFFD";
                        default -> "";
                    };
            if (!escape.isEmpty()) {
                out.append(text, from, i).append(escape);
                from = i + 1;
            }
        }
        if (from == 0) {
            out.append(text);
        } else {
            out.append(text, from, text.length());
        }
    }
}
