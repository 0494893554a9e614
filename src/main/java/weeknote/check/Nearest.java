package weeknote.check;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weeknote.markdown.Definition;
import weeknote.markdown.inline.Labels;
import weeknote.text.LetterSet;
import weeknote.text.TextRange;

/// The labels that an author may have meant by a misspelt one, the likeliest first: those that
/// nothing uses before the others, then the nearest in spelling, then the nearest in the text.
final class Nearest {

    private static final int MOST = 3;

    /// Between shorter words one slip says little, such as from `now` to `new`.
    private static final int LONG = 5;

    /// How much one post may ask for, in characters compared: a text of 1 MB can hold 100,000
    /// labels. Those beyond have no guesses.
    private static final long MOST_COMPARED = 20_000_000;

    private final List<Candidate> candidates;
    private final Map<String, List<Guess>> known = new HashMap<>();
    private long compared;

    /// A label that has a definition.
    ///
    /// @param range of the label in its definition
    /// @param letters for a first look
    record Candidate(
            String label, TextRange range, boolean isUsed, String normalised, LetterSet letters) {

        static Candidate of(Definition definition) {
            String normalised = normalise(definition.label());
            return new Candidate(
                    definition.label(),
                    definition.labelRange(),
                    definition.isUsed(),
                    normalised,
                    LetterSet.of(normalised));
        }
    }

    /// A candidate near enough.
    record Guess(Candidate candidate, int distance) {

        private boolean isAsLikelyAs(Guess other) {
            return distance == other.distance && candidate.isUsed() == other.candidate.isUsed();
        }
    }

    /// @param definitions of which the first with a label counts
    Nearest(List<? extends Definition> definitions) {
        candidates =
                definitions.stream()
                        .filter(definition -> !definition.isDuplicate())
                        .map(Candidate::of)
                        .toList();
    }

    /// At most three guesses; none where nothing is near.
    ///
    /// @param place where the label stands
    List<Guess> to(String label, int place) {
        return known.computeIfAbsent(normalise(label), this::near).stream()
                .sorted(
                        Comparator.comparing((Guess guess) -> guess.candidate().isUsed())
                                .thenComparingInt(Guess::distance)
                                .thenComparingInt(guess ->
                                        Math.abs(guess.candidate().range().start() - place)))
                .limit(MOST)
                .toList();
    }

    private List<Guess> near(String wanted) {
        if (compared >= MOST_COMPARED) {
            return List.of();
        }
        int limit = limit(wanted.length());
        LetterSet letters = LetterSet.of(wanted);
        return candidates.stream()
                .filter(each -> !each.isUsed() || wanted.length() >= LONG)
                .filter(each -> mayBeNear(each, wanted, letters, limit))
                .map(each -> new Guess(each, Distance.between(wanted, each.normalised(), limit)))
                .filter(guess -> guess.distance() <= limit)
                .toList();
    }

    private boolean mayBeNear(Candidate candidate, String wanted, LetterSet letters, int limit) {
        compared++;
        boolean mayBe =
                Math.abs(candidate.normalised().length() - wanted.length()) <= limit
                        && letters.mayBeNear(candidate.letters(), limit);
        compared += mayBe ? (long) wanted.length() * wanted.length() : 0;
        return mayBe;
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

    /// Labels are the same whatever their case and however long their white space; and `é` is a
    /// letter, be it written as one character or as two.
    static String normalise(String label) {
        return Labels.normalize(Normalizer.normalize(label, Normalizer.Form.NFKC));
    }
}
