package weeknote.ui;

import java.util.Comparator;
import java.util.Optional;
import weeknote.assist.FuzzyMatch;

/// A thing whose name fits what was asked for.
record Fit<T>(T thing, FuzzyMatch match) {

    static final Comparator<Fit<?>> BEST_FIRST =
            Comparator.comparingInt(fit -> -fit.match().score());

    /// Empty where the name does not fit.
    static <T> Optional<Fit<T>> of(T thing, String query, String name) {
        return FuzzyMatch.of(query, name).map(match -> new Fit<>(thing, match));
    }
}
