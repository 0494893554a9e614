package weeknote.text;

import java.util.ArrayList;
import java.util.List;

/// Walks the changes of both sides in the order of the lines they change, and takes together what
/// meets.
final class Merging {

    private final List<String> base;
    private final Side mine;
    private final Side theirs;
    private final List<Merge.Part> parts = new ArrayList<>();

    Merging(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = new Side(mine, LineChange.between(base, mine));
        this.theirs = new Side(theirs, LineChange.between(base, theirs));
    }

    Merge merge() {
        int line = 0;
        while (mine.hasNext() || theirs.hasNext()) {
            int start = Math.min(mine.nextStart(), theirs.nextStart());
            agree(base.subList(line, start));
            line = endOfGroup(start);
            Stretch ours = mine.take(start, line);
            Stretch other = theirs.take(start, line);
            add(base.subList(start, line), ours, other);
        }
        agree(base.subList(line, base.size()));
        return new Merge(parts);
    }

    /// The line of the base before which the changes end that begin at `start` or meet one that
    /// does.
    private int endOfGroup(int start) {
        int end = start;
        int reached = -1;
        while (reached < end) {
            reached = end;
            end = Math.max(mine.reach(end), theirs.reach(end));
        }
        return end;
    }

    private void add(List<String> old, Stretch ours, Stretch other) {
        if (!other.isChanged()) {
            parts.add(new Merge.Mine(text(old), text(ours.lines())));
        } else if (!ours.isChanged()) {
            parts.add(new Merge.Theirs(text(old), text(other.lines())));
        } else {
            conflict(old, ours.lines(), other.lines());
        }
    }

    /// Lines with which both sides begin or end are agreed upon.
    private void conflict(List<String> old, List<String> ours, List<String> other) {
        CommonEnds ends = CommonEnds.of(ours, other);
        List<String> left = ours.subList(ends.head(), ours.size() - ends.tail());
        List<String> right = other.subList(ends.head(), other.size() - ends.tail());
        agree(ours.subList(0, ends.head()));
        if (!left.isEmpty() || !right.isEmpty()) {
            parts.add(new Merge.Conflict(text(old), text(left), text(right)));
        }
        agree(ours.subList(ours.size() - ends.tail(), ours.size()));
    }

    private void agree(List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Merge.Agreed(text(lines)));
        }
    }

    private static String text(List<String> lines) {
        return String.join("", lines);
    }

    /// What stands in one version where the base has a certain stretch.
    private record Stretch(List<String> lines, boolean isChanged) {}

    /// One version, and how far its changes have been taken.
    private static final class Side {

        private final List<String> lines;
        private final List<LineChange> changes;
        private int next;

        /// How many lines the changes taken so far have added.
        private int growth;

        Side(List<String> lines, List<LineChange> changes) {
            this.lines = lines;
            this.changes = changes;
        }

        boolean hasNext() {
            return next < changes.size();
        }

        int nextStart() {
            return hasNext() ? changes.get(next).start() : Integer.MAX_VALUE;
        }

        /// How far the changes reach that begin at line `end` of the base or before it.
        int reach(int end) {
            int reach = end;
            for (int i = next; i < changes.size() && changes.get(i).start() <= reach; i++) {
                reach = Math.max(reach, changes.get(i).end());
            }
            return reach;
        }

        Stretch take(int start, int end) {
            int newStart = start + growth;
            int first = next;
            while (hasNext() && changes.get(next).start() <= end) {
                LineChange change = changes.get(next++);
                growth += change.newEnd() - change.newStart() - (change.end() - change.start());
            }
            return new Stretch(lines.subList(newStart, end + growth), next > first);
        }
    }
}
