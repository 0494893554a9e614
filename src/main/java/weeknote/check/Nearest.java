package weeknote.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The labels that an author may have meant by a misspelt one, the likeliest first: those that
/// nothing uses before the others, then the nearest.
final class Nearest {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final int MOST = 3;

    /// Between shorter words one slip says little, such as from `now` to `new`.
    private static final int LONG = 5;

    private final List<Candidate> candidates;

    /// A label that has a definition.
    record Candidate(String label, String normalised, boolean isUsed) {

        static Candidate of(String label, boolean isUsed) {
            return new Candidate(label, normalise(label), isUsed);
        }
    }

    /// A candidate near enough.
    record Guess(Candidate candidate, int distance) {

        private boolean isAsLikelyAs(Guess other) {
            return distance == other.distance && candidate.isUsed() == other.candidate.isUsed();
        }
    }

    Nearest(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    /// At most three guesses; none where nothing is near.
    List<Guess> to(String label) {
        String wanted = normalise(label);
        int limit = limit(wanted.length());
        return candidates.stream()
                .map(each -> new Guess(each, Distance.between(wanted, each.normalised(), limit)))
                .filter(guess -> guess.distance() <= limit)
                .filter(guess -> !guess.candidate().isUsed() || wanted.length() >= LONG)
                .sorted(
                        Comparator.comparing((Guess guess) -> guess.candidate().isUsed())
                                .thenComparingInt(Guess::distance))
                .limit(MOST)
                .toList();
    }

    /// Whether the first guess may be taken unseen: nothing uses it yet, and no other is as likely.
    static boolean isClear(List<Guess> guesses) {
        return !guesses.isEmpty()
                && !guesses.getFirst().candidate().isUsed()
                && (guesses.size() == 1 || !guesses.get(0).isAsLikelyAs(guesses.get(1)));
    }

    /// One slip in a short label, a few in a long one; a label of one character is like no other.
    private static int limit(int length) {
        return length < 2 ? 0 : Math.max(1, length / 4);
    }

    /// Labels are the same whatever their case and however long their white space.
    private static String normalise(String label) {
        String spaced = WHITE_SPACE.matcher(label.strip()).replaceAll(" ");
        return spaced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
