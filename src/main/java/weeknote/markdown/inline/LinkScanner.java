package weeknote.markdown.inline;

import weeknote.markdown.Dialect.Engine;

/// Finds the ends of link destinations, titles and labels
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#links)).
final class LinkScanner {

    private static final int MOST_PARENTHESES = 32;
    private static final int LONGEST_LABEL = 999;

    private LinkScanner() {}

    /// The index behind the destination that starts at `from`, its angle brackets included, or -1.
    /// A destination without angle brackets may be empty; then this is `from`. In Goldmark a
    /// parenthesis in it may stay open.
    static int destinationEnd(String text, int from, Engine engine) {
        return at(text, from) == '<' ? angleEnd(text, from) : plainEnd(text, from, engine);
    }

    private static int angleEnd(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '>' -> {
                    return i + 1;
                }
                case '<', '\n' -> {
                    return -1;
                }
                case '\\' -> i += isPunctuation(at(text, i + 1)) ? 1 : 0;
                default -> {}
            }
        }
        return -1;
    }

    private static int plainEnd(String text, int from, Engine engine) {
        int open = 0;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u007f') {
                break;
            } else if (c == '\\' && isPunctuation(at(text, i + 1))) {
                i++;
            } else if (c == '(') {
                if (++open > MOST_PARENTHESES) {
                    return -1;
                }
            } else if (c == ')' && --open < 0) {
                return i;
            }
        }
        return open == 0 || engine == Engine.GOLDMARK ? i : -1;
    }

    /// As [#destinationEnd] without angle brackets, by kramdown's rules: a destination may hold
    /// blanks, and ends before the parenthesis that ends the link or before a title
    /// (`LINK_PAREN_STOP_RE`).
    static int spacedEnd(String text, int from) {
        int open = 0;
        int end = from;
        for (int i = from; i < text.length() && open <= MOST_PARENTHESES; i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean isBeforeTitle = isSpace(c) && "\"'".indexOf(at(text, i + 1)) >= 0;
            if (open < 0 || isBeforeTitle) {
                return end;
            }
            end = isSpace(c) ? end : i + 1;
        }
        return -1;
    }

    /// The index behind the title that starts with the quote at `from`, or -1.
    static int titleEnd(String text, int from) {
        char open = at(text, from);
        char close = open == '(' ? ')' : open;
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            } else if (c == '(' && open == '(') {
                return -1;
            } else if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    /// The index of the `]` that ends the label behind the `[` at `from`, or -1. The label may be
    /// blank.
    static int labelEnd(String text, int from) {
        int last = Math.min(text.length() - 1, from + 1 + LONGEST_LABEL);
        for (int i = from + 1; i <= last; i++) {
            switch (text.charAt(i)) {
                case ']' -> {
                    return i;
                }
                case '[' -> {
                    return -1;
                }
                case '\\' -> i++;
                default -> {}
            }
        }
        return -1;
    }

    /// The index of the next character that is no space or line end.
    static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/')
                || (c >= ':' && c <= '@')
                || (c >= '[' && c <= '`')
                || (c >= '{' && c <= '~');
    }

    static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
