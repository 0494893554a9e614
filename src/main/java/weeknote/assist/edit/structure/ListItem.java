package weeknote.assist.edit.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;

/// A list item as one of its list.
public record ListItem(BlockNode.ItemList list, int index) {

    public BlockNode.Item item() {
        return list.items().get(index);
    }

    public boolean isOrdered() {
        return list.number() >= 0;
    }

    public boolean isFirst() {
        return index == 0;
    }

    public Optional<ListItem> previous() {
        return isFirst() ? Optional.empty() : Optional.of(new ListItem(list, index - 1));
    }

    /// The items behind this one.
    public List<ListItem> following() {
        return IntStream.range(index + 1, list.items().size())
                .mapToObj(i -> new ListItem(list, i))
                .toList();
    }

    /// The item's task marker, `[ ]` or `[x]`.
    public Optional<Inline.TaskMarker> task() {
        return item().children().stream().findFirst().flatMap(ListItem::taskOf);
    }

    private static Optional<Inline.TaskMarker> taskOf(BlockNode block) {
        return block instanceof BlockNode.Paragraph(var _, var inlines)
                        && !inlines.isEmpty()
                        && inlines.getFirst() instanceof Inline.TaskMarker task
                ? Optional.of(task)
                : Optional.empty();
    }

    /// Whether nothing but a marker, and perhaps a task marker, has been written.
    public boolean isEmpty() {
        List<BlockNode> children = item().children();
        return children.isEmpty()
                || (children.size() == 1
                        && children.getFirst() instanceof BlockNode.Paragraph paragraph
                        && paragraph.inlines().size() == 1
                        && task().isPresent());
    }

    /// Whether both are items of one list of one parse: no two lists have the same range.
    public boolean isOfSameList(ListItem other) {
        return list.range().equals(other.list.range());
    }

    /// The same place in the same list, seen without a walk through the list's blocks.
    @Override
    public boolean equals(Object other) {
        return other instanceof ListItem item && isOfSameList(item) && item.index == index;
    }

    @Override
    public int hashCode() {
        return list.range().hashCode() * 31 + index;
    }
}
