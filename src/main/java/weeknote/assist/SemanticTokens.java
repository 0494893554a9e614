package weeknote.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// What each stretch of a text is, from its start to its end, as runs that lie one behind the
/// other: in `# a *b*` the run of `b` is named `heading-1`, `emphasis`.
///
/// @param starts where each run starts; the first at 0
/// @param names what each run is, the outermost first
public record SemanticTokens(List<Integer> starts, List<List<String>> names) {

    /// Of a text that was not read.
    public static final SemanticTokens NONE = new SemanticTokens(List.of(0), List.of(List.of()));

    public SemanticTokens {
        starts = List.copyOf(starts);
        names = List.copyOf(names);
    }

    public static SemanticTokens of(Post post) {
        List<SemanticToken> sorted = new ArrayList<>(SemanticToken.of(post));
        sorted.removeIf(token -> token.range().isEmpty());
        sorted.sort(Comparator.comparing(SemanticToken::range));
        var flattening = new Flattening();
        sorted.forEach(flattening::open);
        return flattening.end();
    }

    /// The run that holds `offset`.
    public int runAt(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Where a run ends; the last one does not.
    public int endOf(int run) {
        return run + 1 < starts.size() ? starts.get(run + 1) : Integer.MAX_VALUE;
    }

    /// The runs after a change of the text. What was inserted belongs to the run around it.
    public SemanticTokens after(TextChange change) {
        return change.isEmpty() ? this : mapped(start -> change.map(start, Bias.AFTER));
    }

    /// The same runs of a text in which each start stands where `place` says, in the same order.
    public SemanticTokens mapped(IntUnaryOperator place) {
        List<Integer> newStarts = new ArrayList<>(List.of(0));
        List<List<String>> newNames = new ArrayList<>(List.of(names.getFirst()));
        for (int run = 1; run < starts.size(); run++) {
            int start = place.applyAsInt(starts.get(run));
            if (start == newStarts.getLast()) {
                newNames.set(newNames.size() - 1, names.get(run));
            } else {
                newStarts.add(start);
                newNames.add(names.get(run));
            }
        }
        return new SemanticTokens(newStarts, newNames);
    }

    /// The stretch outside of which these tokens and `others` of the same text are equal; it ends
    /// at the end of the text at the latest, which is `length`.
    public TextRange differenceTo(SemanticTokens others, int length) {
        int shorter = Math.min(starts.size(), others.starts.size());
        int head = 0;
        while (head < shorter && sameRun(others, head, head)) {
            head++;
        }
        if (head == starts.size() && head == others.starts.size()) {
            return TextRange.at(0);
        }
        int tail = 0;
        while (tail < shorter - head
                && sameRun(others, starts.size() - 1 - tail, others.starts.size() - 1 - tail)) {
            tail++;
        }
        int start = Math.min(startOr(head, length), others.startOr(head, length));
        int end = startOr(starts.size() - tail, length);
        return new TextRange(Math.min(start, length), Math.clamp(end, start, length));
    }

    private boolean sameRun(SemanticTokens others, int mine, int theirs) {
        return starts.get(mine).equals(others.starts.get(theirs))
                && names.get(mine).equals(others.names.get(theirs));
    }

    private int startOr(int run, int end) {
        return run < starts.size() ? starts.get(run) : end;
    }

    /// Walks tokens by their starts and keeps those that are open at the current place.
    private static final class Flattening {

        private final List<Integer> starts = new ArrayList<>(List.of(0));
        private final List<List<String>> names = new ArrayList<>(List.of(List.of()));
        private final Nesting outside = new Nesting(List.of());
        private final List<SemanticToken> open = new ArrayList<>();

        void open(SemanticToken token) {
            closeUntil(token.range().start());
            open.add(token);
            start(token.range().start());
        }

        SemanticTokens end() {
            closeUntil(Integer.MAX_VALUE);
            return new SemanticTokens(starts, names);
        }

        private void closeUntil(int offset) {
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
            List<String> current = nesting.names;
            if (starts.getLast() == offset) {
                names.set(names.size() - 1, current);
            } else if (!names.getLast().equals(current)) {
                starts.add(offset);
                names.add(current);
            }
        }
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
