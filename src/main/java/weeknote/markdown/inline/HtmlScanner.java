package weeknote.markdown.inline;

/// Finds the end of raw HTML ([CommonMark](https://spec.commonmark.org/0.31.2/#raw-html)).
public final class HtmlScanner {

    private HtmlScanner() {}

    /// The index behind the open or closing tag that starts with the `<` at `from`, or -1.
    public static int tagEnd(CharSequence text, int from) {
        int i = from + 1;
        boolean closing = at(text, i) == '/';
        if (closing) {
            i++;
        }
        if (!isLetter(at(text, i))) {
            return -1;
        }
        while (isLetter(at(text, i)) || isDigit(at(text, i)) || at(text, i) == '-') {
            i++;
        }
        return closing ? closingTagEnd(text, i) : openTagEnd(text, i);
    }

    private static int closingTagEnd(CharSequence text, int behindName) {
        int i = skipSpace(text, behindName);
        return at(text, i) == '>' ? i + 1 : -1;
    }

    private static int openTagEnd(CharSequence text, int behindName) {
        int i = behindName;
        while (true) {
            int next = skipSpace(text, i);
            char c = at(text, next);
            if (c == '>') {
                return next + 1;
            }
            if (c == '/') {
                return at(text, next + 1) == '>' ? next + 2 : -1;
            }
            if (next == i || !isNameStart(c)) {
                return -1;
            }
            i = attributeEnd(text, next);
            if (i < 0) {
                return -1;
            }
        }
    }

    private static int attributeEnd(CharSequence text, int from) {
        int name = from;
        while (isNameStart(at(text, name))
                || isDigit(at(text, name))
                || at(text, name) == '.'
                || at(text, name) == '-') {
            name++;
        }
        int equals = skipSpace(text, name);
        return at(text, equals) == '=' ? valueEnd(text, skipSpace(text, equals + 1)) : name;
    }

    private static int valueEnd(CharSequence text, int from) {
        char quote = at(text, from);
        if (quote == '"' || quote == '\'') {
            for (int i = from + 1; i < text.length(); i++) {
                if (text.charAt(i) == quote) {
                    return i + 1;
                }
            }
            return -1;
        }
        int i = from;
        while (i < text.length() && " \t\n\"'=<>`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i == from ? -1 : i;
    }

    private static int skipSpace(CharSequence text, int from) {
        int i = from;
        while (at(text, i) == ' ' || at(text, i) == '\t' || at(text, i) == '\n') {
            i++;
        }
        return i;
    }

    private static char at(CharSequence text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isNameStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
