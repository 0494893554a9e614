package weeknote.markdown.inline;

import weeknote.markdown.Typography.Sign;

/// Which curly quote kramdown makes of a straight one: the rules of its `smart_quotes` parser, the
/// first that fits, which look one character back and three ahead.
final class KramdownQuotes {

    private static final String PUNCTUATION = "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;

    KramdownQuotes(String text) {
        this.text = text;
    }

    /// @param at of the quote
    /// @param from behind the last inline: kramdown sees nothing before it
    Sign sign(int at, int from) {
        boolean isFirst = at == from || text.charAt(at - 1) == '\\';
        char before = isFirst ? ' ' : text.charAt(at - 1);
        char next = LinkScanner.at(text, at + 1);
        if (isFirst && opensEmphasis(at + 1)) {
            return left(at);
        }
        if (isFirst && isPunctuation(next) && !text.startsWith("..", at + 2) && !isWord(at + 2)) {
            return right(at);
        }
        if (isSpace(before) && isDecade(at)) {
            return Sign.RIGHT_SINGLE_QUOTE;
        }
        if (!isFirst) {
            boolean closes = !isSpace(before) && "\\[{(-".indexOf(before) < 0;
            return closes ? right(at) : left(at);
        }
        boolean endsWord = next == '\0' || isSpace(next) || (next == 's' && !isWord(at + 2));
        return endsWord ? right(at) : left(at);
    }

    private boolean isDecade(int at) {
        return text.charAt(at) == '\''
                && Character.isDigit(LinkScanner.at(text, at + 1))
                && Character.isDigit(LinkScanner.at(text, at + 2))
                && LinkScanner.at(text, at + 3) == 's';
    }

    private boolean opensEmphasis(int at) {
        int end = at;
        while (end < at + 2 && isEmphasis(LinkScanner.at(text, end))) {
            end++;
        }
        char behind = LinkScanner.at(text, end);
        return end > at && behind != '\0' && !isSpace(behind);
    }

    private static boolean isEmphasis(char c) {
        return c == '*' || c == '_';
    }

    private Sign left(int at) {
        return text.charAt(at) == '"' ? Sign.LEFT_DOUBLE_QUOTE : Sign.LEFT_SINGLE_QUOTE;
    }

    private Sign right(int at) {
        return text.charAt(at) == '"' ? Sign.RIGHT_DOUBLE_QUOTE : Sign.RIGHT_SINGLE_QUOTE;
    }

    private boolean isWord(int at) {
        char c = LinkScanner.at(text, at);
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isPunctuation(char c) {
        return PUNCTUATION.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
