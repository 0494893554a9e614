package weeknote.assist.edit.list;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Columns;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.text.Selection;

/// Shift+Tab in list items: they become items of the list around; the items behind them become
/// their children.
public final class Outdent {

    private final Structure structure;
    private final ItemSelection items;
    private final ListItem parent;
    private final ListEdits edits;

    private Outdent(Structure structure, ItemSelection items, ListItem parent) {
        this.structure = structure;
        this.items = items;
        this.parent = parent;
        edits = new ListEdits(structure, items.isIndentedByTabs(structure));
    }

    /// Empty where no list item stands directly in another.
    public static Optional<Edited> of(Structure structure, Selection selection) {
        return ItemSelection.of(structure, selection)
                .flatMap(items ->
                        parent(structure, items)
                                .map(parent ->
                                        new Outdent(structure, items, parent).edited(selection)));
    }

    private static Optional<ListItem> parent(Structure structure, ItemSelection items) {
        Line line = structure.lineAt(items.firstItem().item().marker().start());
        boolean isNested =
                items.depth() > 0 && line.parts().get(items.depth() - 1) instanceof Part.Indent;
        return line.items().stream()
                .filter(item -> isNested)
                .filter(item -> item.item().children().contains(items.list()))
                .findFirst();
    }

    private Edited edited(Selection selection) {
        int from = items.markerColumn(structure, items.firstItem());
        int to = items.markerColumn(structure, parent);
        Marker marker = Numbering.next(parent, structure.text());
        for (ListItem item : items.items()) {
            edits.shift(item, to - from);
            edits.mark(item, marker);
            marker = marker.next();
        }
        moveFollowing(from, to);
        Numbering.shiftFollowing(parent, items.items().size(), edits);
        return Edited.of(edits.change(), selection);
    }

    // Behind the children that the last item has already
    private void moveFollowing(int from, int to) {
        ListItem last = items.lastItem();
        List<ListItem> following = last.following();
        if (following.isEmpty()) {
            return;
        }
        Line line = structure.lineAt(last.item().marker().start());
        String gap =
                structure
                        .text()
                        .substring(
                                last.item().marker().end(),
                                Math.max(last.item().marker().end(), line.textStart()));
        int width = Numbering.next(parent, structure.text()).toString().length();
        int content = to + width + Math.max(1, Columns.of(gap, 0));
        following.forEach(item -> edits.shift(item, content - from));
        if (last.item().children().stream().noneMatch(Outdent::isList)) {
            Marker own = Marker.of(following.getFirst(), structure.text());
            int number = own.isOrdered() ? own.number() : 0;
            Numbering.shift(following, number - 1, 1 - number, edits);
        }
    }

    private static boolean isList(weeknote.markdown.tree.BlockNode block) {
        return block instanceof weeknote.markdown.tree.BlockNode.ItemList;
    }
}
