package weeknote.markdown;

import java.util.Map;
import java.util.TreeMap;

/// How many blocks and inlines of each kind were checked.
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(Object node) {
        counts.merge(node.getClass().getSimpleName(), 1, Integer::sum);
    }

    int of(Class<?> kind) {
        return counts.getOrDefault(kind.getSimpleName(), 0);
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
