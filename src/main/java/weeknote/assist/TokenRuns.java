package weeknote.assist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes runs of tokens that are given by their starts: keeps those that are open at the current
/// place.
final class TokenRuns {

    private int[] starts = new int[16];
    private int count;
    private final List<List<String>> names = new ArrayList<>();
    private final Nesting outside = new Nesting(List.of());
    private final List<SemanticToken> open = new ArrayList<>();

    TokenRuns() {
        add(0, List.of());
    }

    void open(SemanticToken token) {
        closeUntil(token.range().start());
        open.add(token);
        start(token.range().start());
    }

    /// Goes on with runs that are known, from one index to another.
    void copy(SemanticTokens known, int from, int to, int shift) {
        if (from < to) {
            go(known.startOf(from) + shift, known.names().get(from));
        }
        for (int run = from + 1; run < to; run++) {
            add(known.startOf(run) + shift, known.names().get(run));
        }
    }

    SemanticTokens end() {
        closeUntil(Integer.MAX_VALUE);
        return new SemanticTokens(Arrays.copyOf(starts, count), names);
    }

    void closeUntil(int offset) {
        while (!open.isEmpty()) {
            SemanticToken next = open.getFirst();
            for (SemanticToken token : open) {
                next = token.range().end() < next.range().end() ? token : next;
            }
            if (next.range().end() > offset) {
                return;
            }
            open.remove(next);
            start(next.range().end());
        }
    }

    private void start(int offset) {
        Nesting nesting = outside;
        for (SemanticToken token : open) {
            nesting = nesting.with(token.name());
        }
        go(offset, nesting.names);
    }

    /// From `offset` on it is `current`.
    void go(int offset, List<String> current) {
        if (starts[count - 1] == offset) {
            names.set(count - 1, current);
        } else if (!names.getLast().equals(current)) {
            add(offset, current);
        }
    }

    /// A run of its own from `offset` on, be it named as the one before.
    void put(int offset, List<String> current) {
        if (starts[count - 1] == offset) {
            names.set(count - 1, current);
        } else {
            add(offset, current);
        }
    }

    private void add(int start, List<String> current) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = start;
        names.add(current);
    }

    /// Names within names, each combination once: the same few are meant thousands of times.
    private static final class Nesting {

        private final List<String> names;
        private final Map<String, Nesting> within = new HashMap<>();

        Nesting(List<String> names) {
            this.names = names;
        }

        Nesting with(String name) {
            Nesting known = within.get(name);
            if (known == null) {
                known = names.contains(name) ? this : new Nesting(joined(name));
                within.put(name, known);
            }
            return known;
        }

        private List<String> joined(String name) {
            List<String> joined = new ArrayList<>(names);
            joined.add(name);
            return List.copyOf(joined);
        }
    }
}
