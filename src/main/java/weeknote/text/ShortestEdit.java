package weeknote.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The shortest way from one list of lines to another by deleting and inserting lines.
///
/// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, figure 2: the furthest
/// that each diagonal is reached with `d` lines deleted or inserted, for `d` = 0, 1, 2 …. Its time
/// is the number of lines times that of the differences.
final class ShortestEdit {

    /// More differences than this are not told apart: all is one change. Takes 16 MB.
    private static final int MOST_DIFFERENCES = 2000;

    private final List<String> before;
    private final List<String> after;

    /// For each `d`, the line of `before` that is reached on each diagonal from `-d` to `d`.
    private final List<int[]> reached = new ArrayList<>();

    private ShortestEdit(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<LineChange> between(List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        var edit = new ShortestEdit(before, after);
        return edit.reachesEnd()
                ? edit.wayBack()
                : List.of(new LineChange(0, before.size(), 0, after.size()));
    }

    private boolean reachesEnd() {
        int most = Math.min(before.size() + after.size(), MOST_DIFFERENCES);
        int[] last = {0, 0, 0};
        for (int d = 0; d <= most; d++) {
            // One more on either side, so that every diagonal has neighbours.
            int[] lines = new int[2 * d + 3];
            Arrays.fill(lines, -1);
            for (int diagonal = -d; diagonal <= d; diagonal += 2) {
                int line = furthest(d, diagonal, last);
                lines[diagonal + d + 1] = line;
                if (line == before.size() && line - diagonal == after.size()) {
                    reached.add(lines);
                    return true;
                }
            }
            reached.add(lines);
            last = lines;
        }
        return false;
    }

    private int furthest(int d, int diagonal, int[] last) {
        int line = d == 0 ? 0 : step(d, diagonal, last);
        while (line < before.size()
                && line - diagonal < after.size()
                && before.get(line).equals(after.get(line - diagonal))) {
            line++;
        }
        return line;
    }

    /// An insertion comes from the diagonal above, a deletion from the one below.
    private static int step(int d, int diagonal, int[] last) {
        return isInserted(d, diagonal, last) ? last[diagonal + 1 + d] : last[diagonal - 1 + d] + 1;
    }

    private static boolean isInserted(int d, int diagonal, int[] last) {
        return diagonal == -d || (diagonal != d && last[diagonal - 1 + d] < last[diagonal + 1 + d]);
    }

    private List<LineChange> wayBack() {
        var changes = new ArrayDeque<LineChange>();
        int line = before.size();
        int newLine = after.size();
        for (int d = reached.size() - 1; d > 0; d--) {
            int[] last = reached.get(d - 1);
            int diagonal = line - newLine;
            boolean inserted = isInserted(d, diagonal, last);
            line = inserted ? last[diagonal + 1 + d] : last[diagonal - 1 + d];
            newLine = line - (inserted ? diagonal + 1 : diagonal - 1);
            push(
                    changes,
                    inserted
                            ? new LineChange(line, line, newLine, newLine + 1)
                            : new LineChange(line, line + 1, newLine, newLine));
        }
        return List.copyOf(changes);
    }

    /// Steps without a common line between them are one change.
    private static void push(ArrayDeque<LineChange> changes, LineChange step) {
        LineChange next = changes.peekFirst();
        if (next != null && step.touches(next)) {
            changes.removeFirst();
            changes.addFirst(step.with(next));
        } else {
            changes.addFirst(step);
        }
    }
}
