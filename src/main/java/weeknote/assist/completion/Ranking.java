package weeknote.assist.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import weeknote.assist.FuzzyMatch;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Holds candidates against what was typed, and makes the best of them items.
final class Ranking {

    private static final int MOST = 50;

    private record Fit(Candidate candidate, FuzzyMatch match) {}

    private Ranking() {}

    static List<CompletionItem> of(
            String text, TextRange typed, TextRange replaced, List<Candidate> candidates) {
        String query = typed.of(text);
        List<Fit> fits = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<FuzzyMatch> match = FuzzyMatch.of(query, candidate.label());
            match.ifPresent(found -> fits.add(new Fit(candidate, found)));
        }
        fits.sort(Comparator.comparingInt(fit -> -fit.match().score() - fit.candidate().weight()));
        Set<String> seen = new HashSet<>();
        return fits.stream()
                .filter(fit -> seen.add(fit.candidate().kind() + fit.candidate().inserted()))
                .limit(MOST)
                .map(fit -> item(fit, text, replaced))
                .toList();
    }

    private static CompletionItem item(Fit fit, String text, TextRange replaced) {
        Candidate candidate = fit.candidate();
        TextRange range = new TextRange(replaced.start(), end(candidate, text, replaced));
        Edits edits = new Edits().replace(range, candidate.inserted());
        candidate.further().forEach(edits::add);
        TextChange change = edits.change();
        int caret = change.map(range.start(), Bias.BEFORE) + candidate.inserted().length();
        return new CompletionItem(
                candidate.kind(),
                candidate.label(),
                candidate.detail().get(),
                change,
                caret,
                fit.match().ranges());
    }

    /// A closer that stands there already is written over.
    private static int end(Candidate candidate, String text, TextRange replaced) {
        String inserted = candidate.inserted();
        int end = replaced.end();
        for (int length = Math.min(4, inserted.length()); length > 0; length--) {
            String closer = inserted.substring(inserted.length() - length);
            if (isCloser(closer) && text.startsWith(closer, end)) {
                return end + length;
            }
        }
        return end;
    }

    private static boolean isCloser(String text) {
        return text.chars().allMatch(c -> ")]>}\": =".indexOf(c) >= 0);
    }
}
