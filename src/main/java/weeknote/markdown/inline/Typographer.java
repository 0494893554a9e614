package weeknote.markdown.inline;

import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Typography;
import weeknote.markdown.Typography.Sign;

/// Makes curly quotes, dashes, ellipses and angle quotes as Goldmark's `extension/typographer.go`
/// does. It keeps count of open quotes, so it reads a document from left to right.
final class Typographer {

    private final String text;
    private final Engine engine;
    private final OpenQuotes open;
    private final Typography typography;
    private final KramdownQuotes kramdown;
    private String html = "";

    /// Where the run of equal quotes ends that was measured last.
    private int runEnd;

    Typographer(String text, Engine engine, Typography typography, OpenQuotes open) {
        this.open = open;
        this.text = text;
        this.engine = engine;
        this.typography = typography;
        kramdown = new KramdownQuotes(text);
    }

    /// What is written for what [#read] found.
    String html() {
        return html;
    }

    /// The length of the sign at `at` that [#html] stands for; 0 if it stays as it is.
    ///
    /// @param from behind the last inline
    int read(int at, int from) {
        char sign = text.charAt(at);
        if (engine == Engine.KRAMDOWN && (sign == '\'' || sign == '"')) {
            return found(kramdown.sign(at, from), 1);
        }
        return switch (text.charAt(at)) {
            case '-' ->
                    text.startsWith("---", at)
                            ? found(Sign.EM_DASH, 3)
                            : text.startsWith("--", at) ? found(Sign.EN_DASH, 2) : 0;
            case '.' -> text.startsWith("...", at) ? found(Sign.ELLIPSIS, 3) : 0;
            case '<' -> text.startsWith("<<", at) ? found(Sign.LEFT_ANGLE_QUOTE, 2) : 0;
            case '>' -> text.startsWith(">>", at) ? found(Sign.RIGHT_ANGLE_QUOTE, 2) : 0;
            case '\'' -> single(at);
            case '"' -> quotation(at);
            default -> 0;
        };
    }

    private int found(Sign sign, int length) {
        html = typography.html(sign);
        return length;
    }

    private Flanking flanking(int at) {
        if (at >= runEnd) {
            runEnd = at;
            while (LinkScanner.at(text, runEnd) == text.charAt(at)) {
                runEnd++;
            }
        }
        return Flanking.of(text, at, runEnd, engine);
    }

    private int single(int at) {
        Flanking flanking = flanking(at);
        if (isApostrophe(at, flanking)) {
            return found(Sign.APOSTROPHE, 1);
        }
        if (flanking.canOpen() && !flanking.canClose()) {
            if (isContraction(at)) {
                return found(Sign.RIGHT_SINGLE_QUOTE, 1);
            }
            open.single++;
            return found(Sign.LEFT_SINGLE_QUOTE, 1);
        }
        if (remaining(at) > 2 && !isDigit(LinkScanner.at(text, at + 1))) {
            return found(Sign.RIGHT_SINGLE_QUOTE, 1);
        }
        if (open.single > 0 && closes(at, flanking)) {
            open.single--;
            return found(Sign.RIGHT_SINGLE_QUOTE, 1);
        }
        return 0;
    }

    private boolean isApostrophe(int at, Flanking flanking) {
        int before = at == 0 ? '\n' : text.codePointBefore(at);
        char next = LinkScanner.at(text, at + 1);
        boolean isDecade =
                flanking.canOpen()
                        && !flanking.canClose()
                        && isDigit(next)
                        && isDigit(LinkScanner.at(text, at + 2))
                        && LinkScanner.at(text, at + 3) == 's'
                        && isBoundary(at + 4);
        boolean isClipped =
                (Flanking.isSpace(before) || isUnicodePunctuation(before))
                        && (next == 't' || next == 'e' || next == 'n' || next == 'l');
        boolean isInWord =
                Character.isLetterOrDigit(before)
                        && at + 1 < text.length()
                        && Character.isLetter(text.codePointAt(at + 1));
        return isDecade || isClipped || isInWord;
    }

    // "I'm", "don't", "Alice's", "you'd", "I've", "I'll", "you're" behind something odd
    private boolean isContraction(int at) {
        char next = LinkScanner.at(text, at + 1);
        boolean isShort =
                (next == 'm' || next == 't' || next == 's' || next == 'd') && isBoundary(at + 2);
        boolean isLong =
                (text.startsWith("ve", at + 1)
                                || text.startsWith("ll", at + 1)
                                || text.startsWith("re", at + 1))
                        && isBoundary(at + 3);
        return isShort || isLong;
    }

    private int quotation(int at) {
        Flanking flanking = flanking(at);
        if (flanking.canOpen() && !flanking.canClose()) {
            open.twofold++;
            return found(Sign.LEFT_DOUBLE_QUOTE, 1);
        }
        if (open.twofold > 0 && closes(at, flanking)) {
            // an inch sign before the closing quote: "a 21"" screen
            if (LinkScanner.at(text, at + 1) == '"'
                    && at > 0
                    && Character.isDigit(text.charAt(at - 1))) {
                return 0;
            }
            open.twofold--;
            return found(Sign.RIGHT_DOUBLE_QUOTE, 1);
        }
        return 0;
    }

    private boolean closes(int at, Flanking flanking) {
        if (!flanking.canClose()) {
            return false;
        }
        return !flanking.canOpen()
                || (at + 1 < text.length()
                        && isUnicodePunctuation(text.codePointAt(at + 1))
                        && isBoundary(at + 2));
    }

    // The characters left on the line, its end included; 3 for more
    private int remaining(int at) {
        for (int i = 1; i <= 2; i++) {
            if (at + i >= text.length() || text.charAt(at + i - 1) == '\n') {
                return i;
            }
        }
        return 3;
    }

    private boolean isBoundary(int at) {
        return at >= text.length()
                || LinkScanner.isSpace(text.charAt(at))
                || LinkScanner.isPunctuation(text.charAt(at));
    }

    // Unicode's punctuation, to which "$" and "+" do not belong
    private boolean isUnicodePunctuation(int c) {
        return Flanking.isPunctuation(c, Engine.GOLDMARK) && "$+<=>^`|~".indexOf(c) < 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
