package weeknote.text;

import java.util.List;

/// Lines `[start, end)` of one text that are lines `[newStart, newEnd)` of another.
record LineChange(int start, int end, int newStart, int newEnd) {

    /// What differs, in order: as few lines as can be, in as few stretches as can be moved
    /// together.
    static List<LineChange> between(List<String> before, List<String> after) {
        CommonEnds ends = CommonEnds.of(before, after);
        List<String> old = before.subList(ends.head(), before.size() - ends.tail());
        List<String> next = after.subList(ends.head(), after.size() - ends.tail());
        List<LineChange> changes =
                ShortestEdit.between(old, next).stream()
                        .map(change -> change.shift(ends.head()))
                        .toList();
        return Sliding.of(changes, before, after);
    }

    boolean isInsertion() {
        return start == end;
    }

    boolean isDeletion() {
        return newStart == newEnd;
    }

    LineChange shift(int distance) {
        return new LineChange(
                start + distance, end + distance, newStart + distance, newEnd + distance);
    }

    /// Whether `next` begins where this one ends, in both texts.
    boolean touches(LineChange next) {
        return end == next.start && newEnd == next.newStart;
    }

    /// This one and the one that it touches, as one.
    LineChange with(LineChange next) {
        return new LineChange(start, next.end, newStart, next.newEnd);
    }
}
