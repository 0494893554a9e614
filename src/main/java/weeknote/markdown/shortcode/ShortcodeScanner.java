package weeknote.markdown.shortcode;

/// Finds the end of a shortcode's tag; quoted arguments may hold anything.
final class ShortcodeScanner {

    private ShortcodeScanner() {}

    /// The index behind the tag that starts with the `{{` at `from`, or -1.
    static int end(String text, int from, int limit) {
        boolean isRaw = text.startsWith("{{<", from);
        if (!isRaw && !text.startsWith("{{%", from)) {
            return -1;
        }
        String close = isRaw ? ">}}" : "%}}";
        if (text.startsWith("/*", from + 3)) {
            int end = text.indexOf("*/" + close, from + 5);
            return end < 0 || end + 5 > limit ? -1 : end + 5;
        }
        int i = from + 3;
        while (i + 3 <= limit) {
            if (text.startsWith(close, i)) {
                return i > from + 3 ? i + 3 : -1;
            }
            if (text.startsWith("{{", i)) {
                return -1;
            }
            char c = text.charAt(i);
            int quote = c == '"' || c == '`' ? quoteEnd(text, i, limit) : -1;
            i = quote < 0 ? i + 1 : quote;
        }
        return -1;
    }

    private static int quoteEnd(String text, int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\' && text.charAt(from) == '"') {
                i++;
            } else if (c == text.charAt(from)) {
                return i + 1;
            } else if (c == '\n' && text.charAt(from) == '"') {
                return -1;
            }
        }
        return -1;
    }
}
