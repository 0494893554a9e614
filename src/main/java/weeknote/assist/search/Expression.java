package weeknote.assist.search;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import weeknote.text.TextRange;

/// A regular expression at work on one text. `^` and `$` mean lines; letters and digits are those
/// of Unicode.
final class Expression {

    private static final int FLAGS =
            Pattern.MULTILINE | Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// Not in the midst of a word, as in [WordEdges].
    private static final String EDGE = "(?:(?<!\\w)|(?!\\w))";

    private final String text;
    private final Matcher matcher;

    private Expression(String text, Matcher matcher) {
        this.text = text;
        this.matcher = matcher;
    }

    /// @throws PatternSyntaxException if the query's pattern is none
    static Expression of(String text, TextRange within, Query query, Deadline deadline) {
        int flags = query.has(Query.Option.CASE) ? FLAGS : FLAGS | ANY_CASE;
        Pattern pattern = Pattern.compile(query.pattern(), flags);
        if (query.has(Query.Option.WORD)) {
            // Only now, so that the place of a mistake is one in the author's own pattern.
            pattern = Pattern.compile(EDGE + "(?:" + query.pattern() + ")" + EDGE, flags);
        }
        Matcher matcher =
                pattern.matcher(new TimedText(text, deadline))
                        .useAnchoringBounds(false)
                        .useTransparentBounds(true)
                        .region(within.start(), within.end());
        return new Expression(text, matcher);
    }

    static Found.Broken broken(PatternSyntaxException e) {
        String reason = e.getDescription().strip().lines().findFirst().orElse("");
        int offset = Math.clamp(e.getIndex(), 0, e.getPattern().length());
        return new Found.Broken(
                "This pattern is broken%s: %s.".formatted(place(e), lowerFirst(reason)), offset);
    }

    private static String place(PatternSyntaxException e) {
        if (e.getIndex() < 0) {
            return "";
        }
        return e.getIndex() >= e.getPattern().length()
                ? " at its end"
                : " at character " + (e.getIndex() + 1);
    }

    private static String lowerFirst(String reason) {
        return reason.isEmpty()
                ? "it cannot be read"
                : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }

    /// Gives every match to `action`. An empty one right behind another match is none, as in sed:
    /// `x*` is found three times in `axb`, and `.*` once in a line.
    void forEach(Consumer<Matcher> action) {
        int lastEnd = -1;
        while (matcher.find()) {
            if (isWhole() && !(isEmpty() && matcher.start() == lastEnd)) {
                action.accept(matcher);
                lastEnd = matcher.end();
            }
        }
    }

    /// Gives the match that covers all of where it may look to `action`, if there is one.
    void match(Consumer<Matcher> action) {
        if (matcher.matches()) {
            action.accept(matcher);
        }
    }

    private boolean isEmpty() {
        return matcher.start() == matcher.end();
    }

    // An empty match can come between the two halves of a surrogate pair.
    private boolean isWhole() {
        return !isEmpty() || !isInPair(matcher.start());
    }

    private boolean isInPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
