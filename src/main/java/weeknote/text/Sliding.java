package weeknote.text;

import java.util.ArrayList;
import java.util.List;

/// Puts each change where a reader expects it, of the places it can have.
///
/// Where `b` was inserted into `a b c`, giving `a b b c`, either `b` may be the new one. Like git
/// (`xdl_change_compact`): a deletion or an insertion alone first slides up, and joins what it
/// meets, and then down as far as it can.
final class Sliding {

    private final List<String> before;
    private final List<String> after;
    private final List<LineChange> slid = new ArrayList<>();

    private Sliding(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<LineChange> of(List<LineChange> changes, List<String> before, List<String> after) {
        var sliding = new Sliding(before, after);
        for (int i = 0; i < changes.size(); i++) {
            boolean isLast = i + 1 == changes.size();
            sliding.take(changes.get(i), isLast ? before.size() : changes.get(i + 1).start());
        }
        return sliding.slid;
    }

    /// @param limit the line of `before` at which the next change begins
    private void take(LineChange change, int limit) {
        LineChange each = up(change);
        while (each.end() < limit && canMoveDown(each)) {
            each = each.shift(1);
        }
        slid.add(each);
    }

    private LineChange up(LineChange change) {
        LineChange each = change;
        while (true) {
            LineChange above = slid.isEmpty() ? null : slid.getLast();
            if (above != null && above.touches(each)) {
                slid.removeLast();
                each = above.with(each);
            } else if (canMoveUp(each)) {
                each = each.shift(-1);
            } else {
                return each;
            }
        }
    }

    private boolean canMoveUp(LineChange change) {
        int above = change.start() - 1;
        if (above < 0 || change.newStart() == 0) {
            return false;
        }
        return change.isDeletion()
                ? before.get(above).equals(before.get(change.end() - 1))
                : change.isInsertion()
                        && after.get(change.newStart() - 1).equals(after.get(change.newEnd() - 1));
    }

    private boolean canMoveDown(LineChange change) {
        if (change.end() == before.size() || change.newEnd() == after.size()) {
            return false;
        }
        return change.isDeletion()
                ? before.get(change.start()).equals(before.get(change.end()))
                : change.isInsertion()
                        && after.get(change.newStart()).equals(after.get(change.newEnd()));
    }
}
