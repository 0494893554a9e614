package weeknote.assist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import weeknote.markdown.tree.Replacement;
import weeknote.post.Post;
import weeknote.post.Revision;
import weeknote.text.Bias;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// What each stretch of a text is, from its start to its end, as runs that lie one behind the
/// other: in `# a *b*` the run of `b` is named `heading-1`, `emphasis`.
public final class SemanticTokens {

    /// Of a text that was not read.
    public static final SemanticTokens NONE = new SemanticTokens(new int[] {0}, List.of(List.of()));

    private final int[] starts;
    private final List<List<String>> names;

    SemanticTokens(int[] starts, List<List<String>> names) {
        this.starts = starts;
        this.names = List.copyOf(names);
    }

    /// Where each run starts; the first at 0.
    public IntStream starts() {
        return IntStream.of(starts);
    }

    int startOf(int run) {
        return starts[run];
    }

    /// What each run is, the outermost first.
    public List<List<String>> names() {
        return names;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SemanticTokens tokens
                && Arrays.equals(starts, tokens.starts)
                && names.equals(tokens.names);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + names.hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(starts) + names;
    }

    public static SemanticTokens of(Post post) {
        var runs = new TokenRuns();
        sorted(SemanticToken.of(post)).forEach(runs::open);
        return runs.end();
    }

    private static List<SemanticToken> sorted(List<SemanticToken> tokens) {
        List<SemanticToken> sorted = new ArrayList<>(tokens);
        sorted.removeIf(token -> token.range().isEmpty());
        sorted.sort(Comparator.comparing(SemanticToken::range));
        return sorted;
    }

    /// The tokens of a post after a change, of which these are the ones before: only those of the
    /// stretch that was read again are made.
    public SemanticTokens after(Revision revision) {
        Replacement stretch = revision.kept().stretch();
        var runs = new TokenRuns();
        runs.copy(this, 0, firstFrom(stretch.start()), 0);
        // No token reaches over an edge of the stretch.
        runs.go(stretch.start(), List.of());
        sorted(SemanticToken.within(revision.post(), stretch.newRange())).forEach(runs::open);
        runs.closeUntil(stretch.newEnd());
        runs.copy(this, firstFrom(stretch.end()), starts.length, stretch.growth());
        return runs.end();
    }

    /// The index of the first run that starts at `offset` or behind it.
    private int firstFrom(int offset) {
        int at = runAt(offset);
        return starts[at] < offset ? at + 1 : at;
    }

    /// The run that holds `offset`.
    public int runAt(int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Where a run ends; the last one does not.
    public int endOf(int run) {
        return run + 1 < starts.length ? starts[run + 1] : Integer.MAX_VALUE;
    }

    /// The runs after a change of the text. What was inserted belongs to the run around it.
    public SemanticTokens after(TextChange change) {
        return change.isEmpty() ? this : mapped(start -> change.map(start, Bias.AFTER));
    }

    /// The same runs of a text in which each start stands where `place` says, in the same order.
    public SemanticTokens mapped(IntUnaryOperator place) {
        var runs = new TokenRuns();
        for (int run = 0; run < starts.length; run++) {
            runs.put(run == 0 ? 0 : place.applyAsInt(starts[run]), names.get(run));
        }
        return runs.end();
    }

    /// The stretch outside of which these tokens and `others` of the same text are equal; it ends
    /// at the end of the text at the latest, which is `length`.
    public TextRange differenceTo(SemanticTokens others, int length) {
        int shorter = Math.min(starts.length, others.starts.length);
        int head = 0;
        while (head < shorter && sameRun(others, head, head)) {
            head++;
        }
        if (head == starts.length && head == others.starts.length) {
            return TextRange.at(0);
        }
        int tail = 0;
        while (tail < shorter - head
                && sameRun(others, starts.length - 1 - tail, others.starts.length - 1 - tail)) {
            tail++;
        }
        int start = Math.min(startOr(head, length), others.startOr(head, length));
        int end = startOr(starts.length - tail, length);
        return new TextRange(Math.min(start, length), Math.clamp(end, start, length));
    }

    private boolean sameRun(SemanticTokens others, int mine, int theirs) {
        return starts[mine] == others.starts[theirs]
                && names.get(mine).equals(others.names.get(theirs));
    }

    private int startOr(int run, int end) {
        return run < starts.length ? starts[run] : end;
    }
}
