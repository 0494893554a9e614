package weeknote.markdown.convert;

/// Keeps text from being read as Markdown.
final class MarkdownEscape {

    private static final String ALWAYS = "\\`*_[<";
    private static final String IN_LINK_TEXT = "]";

    private MarkdownEscape() {}

    /// `text` with a backslash before each sign that could mean something inside a line.
    static String inline(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSign =
                    ALWAYS.indexOf(c) >= 0
                            || (c == '~' && i + 1 < text.length() && text.charAt(i + 1) == '~')
                            || (c == '&' && isEntity(text, i));
            escaped.append(isSign ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    private static boolean isEntity(String text, int from) {
        int i = from + 1;
        while (i < text.length()
                && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
            i++;
        }
        return i > from + 1 && i < text.length() && text.charAt(i) == ';';
    }

    static String inLinkText(String escaped) {
        return escaped.replace(IN_LINK_TEXT, "\\" + IN_LINK_TEXT);
    }

    /// A line with a backslash where its start would make a block of it: `1\.`, `\-`, `\#`, `\>`.
    static String lineStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean isNumber =
                digits > 0
                        && digits < 10
                        && digits < line.length()
                        && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                        && isSpaceOrEnd(line, digits + 1);
        if (isNumber) {
            return line.substring(0, digits) + "\\" + line.substring(digits);
        }
        char first = line.charAt(0);
        boolean isBlock =
                first == '>'
                        || ((first == '-' || first == '+') && isSpaceOrEnd(line, 1))
                        || (first == '#' && isHeading(line))
                        || ((first == '-' || first == '=') && isRun(line, first))
                        || line.startsWith("~~~")
                        || first == '|';
        return isBlock ? "\\" + line : line;
    }

    private static boolean isHeading(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == '#') {
            i++;
        }
        return i <= 6 && isSpaceOrEnd(line, i);
    }

    private static boolean isRun(String line, char sign) {
        return line.chars().allMatch(c -> c == sign || c == ' ');
    }

    private static boolean isSpaceOrEnd(String line, int at) {
        return at >= line.length() || line.charAt(at) == ' ';
    }
}
