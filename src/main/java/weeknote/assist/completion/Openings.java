package weeknote.assist.completion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.assist.completion.Opening.Kind;
import weeknote.text.TextRange;

/// Reads the line back from the caret to what opens there. Half-typed text is no link to a parser
/// yet.
final class Openings {

    private static final Pattern DEFINITION =
            Pattern.compile("[ >]{0,12}\\[(?!\\^)(?:[^\\[\\]\\\\]|\\\\.){1,200}\\]:[ \\t]+<?");

    private static final Pattern TASK = Pattern.compile("\\s*(?:[-+*]|\\d{1,9}[.)])\\s+\\[[ xX]?");

    private final String text;
    private final int caret;
    private final int lineStart;
    private final String line;

    private Openings(String text, int caret) {
        this.text = text;
        this.caret = caret;
        int start = caret;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        lineStart = start;
        line = text.substring(start, caret);
    }

    static Optional<Opening> at(String text, int caret) {
        Openings openings = new Openings(text, caret);
        Optional<Opening> shortcode = ShortcodeOpening.at(text, openings.lineStart, caret);
        return shortcode.or(openings::destination).or(openings::definition).or(openings::bracket);
    }

    private Optional<Opening> destination() {
        int open = line.lastIndexOf("](");
        if (open < 0 || isEscaped(open)) {
            return Optional.empty();
        }
        int from = open + 2;
        boolean isAngled = from < line.length() && line.charAt(from) == '<';
        int start = isAngled ? from + 1 : from;
        String typed = line.substring(start);
        if (isAngled ? typed.indexOf('>') >= 0 : !isDestination(typed)) {
            return Optional.empty();
        }
        Kind kind = isImage(open) ? Kind.IMAGE : Kind.LINK;
        return Optional.of(opening(kind, start, end(isAngled ? ">" : ")", isAngled)));
    }

    /// Whether it is not closed yet: no parenthesis too many, and no blank but in what may be words
    /// of a title.
    private static boolean isDestination(String typed) {
        boolean isTitle = typed.chars().noneMatch(c -> "/.:#\"'(".indexOf(c) >= 0);
        int open = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if ((Character.isWhitespace(c) && !isTitle) || open < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the bracket that closes at `close` was opened by `![`.
    private boolean isImage(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            char c = line.charAt(i);
            if (c == ']' && !isEscaped(i)) {
                depth++;
            } else if (c == '[' && !isEscaped(i) && --depth == 0) {
                return i > 0 && line.charAt(i - 1) == '!' && !isEscaped(i - 1);
            }
        }
        return false;
    }

    private Optional<Opening> definition() {
        Matcher matcher = DEFINITION.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int start = matcher.end();
        boolean isClosed =
                line.substring(start).chars().anyMatch(c -> Character.isWhitespace(c) || c == '>');
        return isClosed
                ? Optional.empty()
                : Optional.of(opening(Kind.DEFINITION, start, end("", false)));
    }

    private Optional<Opening> bracket() {
        int open = openBracket();
        if (open < 0) {
            return Optional.empty();
        }
        boolean isFull = open > 0 && line.charAt(open - 1) == ']' && !isEscaped(open - 1);
        boolean isNote = open + 1 < line.length() && line.charAt(open + 1) == '^';
        if (isNote) {
            return Optional.of(opening(Kind.FOOTNOTE, open + 2, end("]", false)));
        }
        if (isFull) {
            return Optional.of(opening(Kind.LABEL, open + 1, end("]", true)));
        }
        boolean isEmpty = open + 1 == line.length();
        boolean isImage = open > 0 && line.charAt(open - 1) == '!';
        return isEmpty || isImage || TASK.matcher(line).matches()
                ? Optional.empty()
                : Optional.of(opening(Kind.SHORTCUT, open + 1, end("]", true)));
    }

    /// The last `[` that is not closed before the caret, or -1.
    private int openBracket() {
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (c == ']' && !isEscaped(i)) {
                return -1;
            }
            if (c == '[' && !isEscaped(i)) {
                return i;
            }
        }
        return -1;
    }

    /// Where what goes on behind the caret ends: before `closer` if only a word stands between,
    /// else at the caret.
    private int end(String closer, boolean withBlanks) {
        int i = caret;
        while (i < text.length()
                && !isLineEnd(text.charAt(i))
                && (withBlanks || !Character.isWhitespace(text.charAt(i)))
                && "[]()<>".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        boolean isDone = closer.isEmpty() || text.startsWith(closer, i);
        return isDone ? i : caret;
    }

    private Opening opening(Kind kind, int start, int end) {
        int from = lineStart + start;
        return new Opening(kind, new TextRange(from, caret), new TextRange(from, end), "");
    }

    private boolean isEscaped(int index) {
        int slashes = 0;
        while (index - slashes > 0 && line.charAt(index - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
