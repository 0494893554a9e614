package weeknote.assist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import weeknote.text.TextRange;

/// Finds all places of a pattern in a text or in a part of it.
public final class Search {

    private static final String TOO_LONG =
            "That pattern takes too long: it can match in too many ways. Say more exactly what"
                    + " repeats.";
    private static final String TOO_DEEP =
            "That pattern takes too long: a repeated group goes too deep in this text.";

    private Search() {}

    /// The hits that lie wholly in `within`. No hit is longer than the text allows; none overlaps
    /// another.
    public static Found find(String text, TextRange within, Query query, Deadline deadline) {
        if (query.pattern().isEmpty()) {
            return Hits.NONE;
        }
        if (!query.has(Query.Option.REGEX)) {
            return PlainSearch.find(text, within, query);
        }
        return guarded(() -> matches(Expression.of(text, within, query, deadline)), found -> found);
    }

    private static Found matches(Expression expression) {
        List<TextRange> hits = new ArrayList<>();
        expression.forEach(match -> hits.add(new TextRange(match.start(), match.end())));
        return new Hits(hits);
    }

    /// Runs what uses an expression of the author's; what can go wrong there becomes a [Found].
    static <T> T guarded(Supplier<T> work, Function<Found, T> failed) {
        try {
            return work.get();
        } catch (PatternSyntaxException e) {
            return failed.apply(Expression.broken(e));
        } catch (TimedText.OverException e) {
            return failed.apply(new Found.TooLong(TOO_LONG));
        } catch (StackOverflowError e) {
            // Repeated groups, `(a|b)*`, take a frame of the stack for each round.
            return failed.apply(new Found.TooLong(TOO_DEEP));
        }
    }
}
