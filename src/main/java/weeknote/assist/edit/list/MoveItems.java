package weeknote.assist.edit.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.line.Swap;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Structure;
import weeknote.text.Bias;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Moves list items over their neighbour. The numbers stay in their places.
public final class MoveItems {

    private MoveItems() {}

    /// Empty for the first item up and the last one down.
    public static Optional<Edited> of(
            Structure structure, ItemSelection items, Selection selection, boolean up) {
        int other = up ? items.first() - 1 : items.last() + 1;
        if (other < 0 || other >= items.list().items().size()) {
            return Optional.empty();
        }
        ListItem neighbour = new ListItem(items.list(), other);
        TextRange moved =
                new TextRange(
                        lines(structure, items.firstItem()).start(),
                        lines(structure, items.lastItem()).end());
        TextRange crossed = lines(structure, neighbour);
        if (moved.overlaps(crossed) || moved.start() == crossed.start()) {
            return Optional.empty();
        }
        TextChange renumbered = renumber(structure, items, neighbour, up);
        String text = renumbered.apply(structure.text());
        TextRange movedNow = map(moved, renumbered);
        TextRange crossedNow = map(crossed, renumbered);
        Selection now = selection.map(renumbered);
        Edited swapped =
                up
                        ? Swap.up(text, crossedNow, movedNow, now)
                        : Swap.down(text, movedNow, crossedNow, now);
        return Optional.of(new Edited(renumbered.then(swapped.change()), swapped.selection()));
    }

    private static TextRange lines(Structure structure, ListItem item) {
        TextRange range = item.item().range();
        return new TextRange(
                structure.lineAt(range.start()).start(), structure.lineAt(range.end()).end());
    }

    private static TextRange map(TextRange range, TextChange change) {
        return new TextRange(
                change.map(range.start(), Bias.BEFORE), change.map(range.end(), Bias.AFTER));
    }

    private static TextChange renumber(
            Structure structure, ItemSelection items, ListItem neighbour, boolean up) {
        List<ListItem> before = new ArrayList<>(items.items());
        before.add(up ? 0 : before.size(), neighbour);
        List<ListItem> after = new ArrayList<>(items.items());
        after.add(up ? after.size() : 0, neighbour);
        ListEdits edits = new ListEdits(structure, false);
        for (int i = 0; i < before.size(); i++) {
            edits.mark(after.get(i), Marker.of(before.get(i), structure.text()));
        }
        return edits.change();
    }
}
