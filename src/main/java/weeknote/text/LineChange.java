package weeknote.text;

import java.util.ArrayList;
import java.util.List;

/// Lines `[start, end)` of one text that are lines `[newStart, newEnd)` of another.
record LineChange(int start, int end, int newStart, int newEnd) {

    /// More pairs of lines than this are not compared: all between head and tail is one change.
    private static final long MOST_PAIRS = 4_000_000;

    /// What differs, in order, by a longest common subsequence between the common head and tail.
    static List<LineChange> between(List<String> before, List<String> after) {
        CommonEnds ends = CommonEnds.of(before, after);
        int head = ends.head();
        int tail = ends.tail();
        List<String> old = before.subList(head, before.size() - tail);
        List<String> next = after.subList(head, after.size() - tail);
        if ((long) old.size() * next.size() > MOST_PAIRS) {
            return List.of(new LineChange(head, head + old.size(), head, head + next.size()));
        }
        return changes(old, next, head);
    }

    private static List<LineChange> changes(List<String> old, List<String> next, int shift) {
        int[][] common = common(old, next);
        List<LineChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < next.size()) {
            int start = i;
            int newStart = j;
            while ((i < old.size() || j < next.size()) && !isCommon(old, next, i, j)) {
                if (j == next.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > start || j > newStart) {
                changes.add(new LineChange(shift + start, shift + i, shift + newStart, shift + j));
            } else {
                i++;
                j++;
            }
        }
        return changes;
    }

    private static boolean isCommon(List<String> old, List<String> next, int i, int j) {
        return i < old.size() && j < next.size() && old.get(i).equals(next.get(j));
    }

    /// How many lines the rests from `i` and `j` have in common.
    private static int[][] common(List<String> old, List<String> next) {
        int[][] common = new int[old.size() + 1][next.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = next.size() - 1; j >= 0; j--) {
                common[i][j] =
                        isCommon(old, next, i, j)
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
