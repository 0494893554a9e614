package weeknote.assist.edit.list;

import java.util.List;
import weeknote.assist.edit.structure.ListItem;

/// How the items of a list are numbered.
final class Numbering {

    private Numbering() {}

    /// Whether all items of an ordered list bear one number, `1. 1. 1.`, as some authors write.
    static boolean isConstant(ListItem item, String post) {
        if (!item.isOrdered() || item.list().items().size() < 2) {
            return false;
        }
        int number = Marker.of(item, post).number();
        for (int i = 0; i < item.list().items().size(); i++) {
            if (Marker.of(new ListItem(item.list(), i), post).number() != number) {
                return false;
            }
        }
        return true;
    }

    /// The marker of an item that is to follow `item`.
    static Marker next(ListItem item, String post) {
        Marker marker = Marker.of(item, post);
        return isConstant(item, post) ? marker : marker.next();
    }

    /// Moves the numbers of the items behind `item` by `distance`, as far as they count up without
    /// a gap: a number that the author chose stays.
    static void shiftFollowing(ListItem item, int distance, ListEdits edits) {
        if (!item.isOrdered() || isConstant(item, edits.text())) {
            return;
        }
        shift(item.following(), Marker.of(item, edits.text()).number(), distance, edits);
    }

    static void shift(List<ListItem> items, int before, int distance, ListEdits edits) {
        int expected = before + 1;
        for (ListItem each : items) {
            Marker marker = Marker.of(each, edits.text());
            if (!marker.isOrdered() || marker.number() != expected) {
                return;
            }
            if (expected + distance >= 0) {
                edits.mark(each, marker.withNumber(expected + distance));
            }
            expected++;
        }
    }
}
