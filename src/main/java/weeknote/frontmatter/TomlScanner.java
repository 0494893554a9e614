package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import weeknote.text.TextRange;

/// The lowest level of reading TOML: blanks, comments, keys and strings, with their ranges.
final class TomlScanner {

    /// Text that is no TOML.
    static final class Stumble extends Exception {
        private static final long serialVersionUID = 1;
        private final int offset;

        Stumble(String reason, int offset) {
            super(reason);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    /// One part of a dotted key.
    record Key(TextRange range, String name) {}

    private final String text;
    private final int end;
    private final List<TextRange> comments = new ArrayList<>();
    private int at;

    /// @param text the whole post; only `content` is read
    TomlScanner(String text, TextRange content) {
        this.text = text;
        this.at = content.start();
        this.end = content.end();
    }

    int at() {
        return at;
    }

    List<TextRange> comments() {
        return comments;
    }

    boolean isAtEnd() {
        return at >= end;
    }

    boolean sees(String sign) {
        return at + sign.length() <= end && text.startsWith(sign, at);
    }

    boolean takes(String sign) {
        boolean seen = sees(sign);
        at += seen ? sign.length() : 0;
        return seen;
    }

    void expect(String sign) throws Stumble {
        if (!takes(sign)) {
            throw new Stumble("`" + sign + "` is missing", at);
        }
    }

    void skipBlanks() {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    /// Blanks, line ends and comments.
    void skipLines() {
        while (at < end) {
            skipBlanks();
            if (sees("#")) {
                comment();
            } else if (sees("\n") || sees("\r\n")) {
                at += sees("\n") ? 1 : 2;
            } else {
                return;
            }
        }
    }

    private void comment() {
        int start = at;
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        comments.add(new TextRange(start, at));
    }

    /// Nothing but a comment may follow in this line.
    void endLine() throws Stumble {
        skipBlanks();
        if (sees("#")) {
            comment();
        }
        if (!isAtEnd() && !sees("\n") && !sees("\r\n")) {
            throw new Stumble("something follows the value", at);
        }
    }

    List<Key> keys() throws Stumble {
        var keys = new ArrayList<Key>();
        do {
            skipBlanks();
            keys.add(key());
            skipBlanks();
        } while (takes("."));
        return keys;
    }

    private Key key() throws Stumble {
        int start = at;
        if (sees("\"") || sees("'")) {
            String name = string();
            return new Key(new TextRange(start, at), name);
        }
        while (at < end && isBare(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new Stumble("a key is missing", at);
        }
        var range = new TextRange(start, at);
        return new Key(range, range.of(text));
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_';
    }

    /// A number, boolean or date; one blank may part a date from its time.
    String bare() throws Stumble {
        int start = at;
        skipBare();
        boolean day = at - start == 10 && text.charAt(start + 4) == '-';
        if (day && at + 1 < end && text.charAt(at) == ' ' && isDigit(text.charAt(at + 1))) {
            at++;
            skipBare();
        }
        if (at == start) {
            throw new Stumble("a value is missing", at);
        }
        return text.substring(start, at);
    }

    private void skipBare() {
        while (at < end && " \t\r\n,]}#".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// How the string that begins here is written.
    ValueStyle stringStyle() {
        if (sees("\"\"\"")) {
            return ValueStyle.TRIPLE_DOUBLE_QUOTED;
        }
        if (sees("'''")) {
            return ValueStyle.TRIPLE_SINGLE_QUOTED;
        }
        return sees("\"") ? ValueStyle.DOUBLE_QUOTED : ValueStyle.SINGLE_QUOTED;
    }

    String string() throws Stumble {
        ValueStyle style = stringStyle();
        int start = at;
        return switch (style) {
            case DOUBLE_QUOTED -> basic("\"", start);
            case SINGLE_QUOTED -> literal("'", start);
            case TRIPLE_DOUBLE_QUOTED -> basic("\"\"\"", start);
            case TRIPLE_SINGLE_QUOTED -> literal("'''", start);
            case PLAIN, LITERAL, FOLDED, FLOW, BLOCK, ALIAS, EMPTY ->
                    throw new Stumble("a string is missing", at);
        };
    }

    private String literal(String quote, int start) throws Stumble {
        open(quote);
        int first = at;
        while (!sees(quote)) {
            next(quote, start);
        }
        at += quote.length();
        moreQuotes(quote);
        return text.substring(first, at - quote.length());
    }

    private String basic(String quote, int start) throws Stumble {
        open(quote);
        var value = new StringBuilder();
        while (!sees(quote)) {
            char c = next(quote, start);
            if (c == '\\') {
                escape(quote, start, value);
            } else {
                value.append(c);
            }
        }
        at += quote.length();
        return value.append(moreQuotes(quote)).toString();
    }

    private void open(String quote) {
        at += quote.length();
        if (quote.length() == 3) {
            at += sees("\n") ? 1 : sees("\r\n") ? 2 : 0;
        }
    }

    /// Up to two quotes may stand right before the closing three.
    private String moreQuotes(String quote) {
        int start = at;
        while (quote.length() == 3 && at - start < 2 && sees(quote.substring(0, 1))) {
            at++;
        }
        return text.substring(start, at);
    }

    private char next(String quote, int start) throws Stumble {
        if (isAtEnd() || (quote.length() == 1 && (sees("\n") || sees("\r")))) {
            throw new Stumble("a closing quote is missing", start);
        }
        return text.charAt(at++);
    }

    private void escape(String quote, int start, StringBuilder value) throws Stumble {
        char c = next(quote, start);
        switch (c) {
            case 'b' -> value.append('\b');
            case 't' -> value.append('\t');
            case 'n' -> value.append('\n');
            case 'f' -> value.append('\f');
            case 'r' -> value.append('\r');
            case 'e' -> value.append('\u001b');
            case '"', '\\' -> value.append(c);
            case 'u' -> value.appendCodePoint(hex(4));
            case 'U' -> value.appendCodePoint(hex(8));
            default -> continuation(quote);
        }
    }

    private int hex(int digits) throws Stumble {
        try {
            int codePoint = Integer.parseInt(text.substring(at, Math.min(end, at + digits)), 16);
            if (Character.isValidCodePoint(codePoint)) {
                at += digits;
                return codePoint;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new Stumble("`\\u` needs " + digits + " hexadecimal digits", at);
    }

    /// A backslash at the end of a line swallows all white space up to the next word.
    private void continuation(String quote) throws Stumble {
        int escape = at - 1;
        at = escape;
        boolean endsLine = text.substring(escape, end).stripLeading().isEmpty() || breaksLine();
        if (quote.length() == 1 || !endsLine) {
            throw new Stumble("`\\" + text.charAt(escape) + "` is no escape", escape);
        }
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean breaksLine() {
        int i = at;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < end && (text.charAt(i) == '\n' || text.charAt(i) == '\r');
    }
}
