package weeknote.text;

/// Where lines end in a text that may have any line ends.
public final class LineBounds {

    private LineBounds() {}

    /// The line end that the text has first; LF if it has none.
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i))) {
                return text.substring(i, skip(text, i));
            }
        }
        return "\n";
    }

    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /// Behind the blanks at `from`.
    public static int behindBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// Behind the one line end at `from`, or `from`.
    public static int skip(String text, int from) {
        if (text.startsWith("\r\n", from)) {
            return from + 2;
        }
        return from < text.length() && isLineEnd(text.charAt(from)) ? from + 1 : from;
    }

    /// Whether the rest of the line from `from` on is blank.
    public static boolean isBlankLine(String text, int from) {
        int i = behindBlanks(text, from);
        return i == text.length() || isLineEnd(text.charAt(i));
    }

    public static int lineStart(String text, int offset) {
        int i = offset;
        while (i > 0 && !isLineEnd(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    public static int lineEnd(String text, int offset) {
        int i = offset;
        while (i < text.length() && !isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
