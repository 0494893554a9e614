package weeknote.assist.edit.list;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.Selection;

/// Tab in list items: they become children of the item above.
public final class Indent {

    private final Structure structure;
    private final ItemSelection items;
    private final ListItem parent;
    private final ListEdits edits;

    private Indent(Structure structure, ItemSelection items, ListItem parent) {
        this.structure = structure;
        this.items = items;
        this.parent = parent;
        edits = new ListEdits(structure, items.isIndentedByTabs(structure));
    }

    /// Empty outside of lists; no change for a first item, which has no item above.
    public static Optional<Edited> of(Structure structure, Selection selection) {
        return ItemSelection.of(structure, selection)
                .map(items ->
                        items.firstItem()
                                .previous()
                                .map(parent ->
                                        new Indent(structure, items, parent).edited(selection))
                                .orElse(Edited.nothing(selection)));
    }

    private Edited edited(Selection selection) {
        Optional<BlockNode.ItemList> children = children();
        int from = items.markerColumn(structure, items.firstItem());
        int to =
                children.map(list -> items.markerColumn(structure, new ListItem(list, 0)))
                        .orElse(items.contentColumn(structure, parent));
        Optional<Marker> marker = firstMarker(children);
        for (ListItem item : items.items()) {
            edits.shift(item, to - from);
            if (marker.isPresent()) {
                edits.mark(item, marker.get());
                marker = marker.map(Marker::next);
            }
        }
        Numbering.shift(
                items.lastItem().following(),
                number(items.lastItem()),
                items.first() - items.last() - 1,
                edits);
        return Edited.of(edits.change(), selection);
    }

    private int number(ListItem item) {
        Marker marker = Marker.of(item, structure.text());
        boolean counts = marker.isOrdered() && !Numbering.isConstant(item, structure.text());
        return counts ? marker.number() : Integer.MIN_VALUE;
    }

    /// The list at the end of the item above, which the items join.
    private Optional<BlockNode.ItemList> children() {
        List<BlockNode> blocks = parent.item().children();
        return !blocks.isEmpty() && blocks.getLast() instanceof BlockNode.ItemList list
                ? Optional.of(list)
                : Optional.empty();
    }

    // Numbered items go on counting; bullets take the bullet of those they join.
    private Optional<Marker> firstMarker(Optional<BlockNode.ItemList> children) {
        Marker own = Marker.of(items.firstItem(), structure.text());
        if (children.isPresent()) {
            ListItem last = new ListItem(children.get(), children.get().items().size() - 1);
            Marker next = Numbering.next(last, structure.text());
            if (next.isOrdered() == own.isOrdered()) {
                return Optional.of(next);
            }
        }
        return own.isOrdered() ? Optional.of(own.withNumber(1)) : Optional.empty();
    }
}
