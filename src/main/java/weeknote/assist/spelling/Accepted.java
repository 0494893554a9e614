package weeknote.assist.spelling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Words that are right although no dictionary has them: the author's own, and those ignored for
/// now. `kubernetes` accepts `Kubernetes` too, `Grafana` does not accept `grafana`; each accepts
/// its possessive.
public record Accepted(Set<String> words) {

    public static final Accepted NOTHING = new Accepted(Set.of());

    public Accepted {
        words = Set.copyOf(words);
    }

    public Accepted with(String word) {
        Set<String> more = new HashSet<>(words);
        more.add(word);
        return new Accepted(more);
    }

    /// These words and the others.
    public Accepted with(Set<String> others) {
        Set<String> more = new HashSet<>(words);
        more.addAll(others);
        return new Accepted(more);
    }

    boolean contains(String word) {
        return holds(word) || (word.endsWith("'s") && holds(word.substring(0, word.length() - 2)));
    }

    private boolean holds(String word) {
        return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }
}
