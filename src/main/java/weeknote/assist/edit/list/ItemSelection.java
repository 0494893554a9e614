package weeknote.assist.edit.list;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import weeknote.assist.edit.structure.Columns;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.Selection;

/// The items of one list that a selection touches: the innermost list that holds both its ends.
///
/// @param depth of the list's items among the parts of their first lines
public record ItemSelection(BlockNode.ItemList list, int first, int last, int depth) {

    public static Optional<ItemSelection> of(Structure structure, Selection selection) {
        Line top = structure.lineAt(selection.start());
        Line bottom = structure.lineAt(selection.end());
        if (isLiteral(top) || isLiteral(bottom)) {
            return Optional.empty();
        }
        ItemSelection found = null;
        for (ListItem item : top.items()) {
            for (ListItem other : bottom.items()) {
                OptionalInt depth = depth(structure, item);
                if (item.isOfSameList(other) && depth.isPresent()) {
                    found =
                            new ItemSelection(
                                    item.list(), item.index(), other.index(), depth.getAsInt());
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isLiteral(Line line) {
        return line.leaf()
                .map(leaf ->
                        leaf instanceof BlockNode.CodeBlock || leaf instanceof BlockNode.HtmlBlock)
                .orElse(false);
    }

    private static OptionalInt depth(Structure structure, ListItem item) {
        List<Part> parts = structure.lineAt(item.item().marker().start()).parts();
        return IntStream.range(0, parts.size())
                .filter(i -> isStartOf(parts.get(i), item))
                .findFirst();
    }

    private static boolean isStartOf(Part part, ListItem item) {
        return part instanceof Part.ItemStart start && start.item().equals(item);
    }

    List<ListItem> items() {
        return IntStream.rangeClosed(first, last).mapToObj(i -> new ListItem(list, i)).toList();
    }

    ListItem firstItem() {
        return new ListItem(list, first);
    }

    ListItem lastItem() {
        return new ListItem(list, last);
    }

    /// Where the content of an item starts.
    int contentColumn(Structure structure, ListItem item) {
        return structure.lineAt(item.item().marker().start()).parts().stream()
                .filter(part -> isStartOf(part, item))
                .map(Part::endColumn)
                .findFirst()
                .orElse(markerColumn(structure, item) + item.item().marker().length() + 1);
    }

    /// The column of an item's marker.
    int markerColumn(Structure structure, ListItem item) {
        Line line = structure.lineAt(item.item().marker().start());
        return Columns.of(
                structure.text().substring(line.start(), item.item().marker().start()), 0);
    }

    boolean isIndentedByTabs(Structure structure) {
        return list.items().stream()
                .map(item -> structure.text().substring(item.range().start(), item.range().end()))
                .anyMatch(text -> text.contains("\n\t"));
    }
}
