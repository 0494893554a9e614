package weeknote.assist.edit.line;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.list.ItemSelection;
import weeknote.assist.edit.list.MoveItems;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Moves the selected lines over the next line; list items move whole, with their children.
public record MoveLines(Direction direction) implements SmartEdit {

    /// Where to.
    public enum Direction {
        UP,
        DOWN
    }

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        Optional<ItemSelection> items = ItemSelection.of(structure, selection);
        return items.isPresent()
                ? MoveItems.of(structure, items.get(), selection, direction == Direction.UP)
                : lines(structure, selection);
    }

    private Optional<Edited> lines(Structure structure, Selection selection) {
        Line first = structure.lineAt(selection.start());
        Line last = structure.lineAt(selection.end());
        var moved = new TextRange(first.start(), last.end());
        Optional<Line> other =
                switch (direction) {
                    case UP -> structure.lineBefore(first);
                    case DOWN -> structure.lineAfter(last);
                };
        if (other.isEmpty() || !mayCross(structure, moved, other.get())) {
            return Optional.empty();
        }
        String text = structure.text();
        return Optional.of(
                switch (direction) {
                    case UP -> Swap.up(text, other.get().range(), moved, selection);
                    case DOWN -> Swap.down(text, moved, other.get().range(), selection);
                });
    }

    // Not over a fence of the front matter, nor over a table's head
    private static boolean mayCross(Structure structure, TextRange moved, Line other) {
        return isBodyText(structure, moved.start())
                && isBodyText(structure, other.start())
                && !isTableHead(structure, other.start())
                && structure.lines(moved).stream()
                        .noneMatch(line -> isTableHead(structure, line.start()));
    }

    private static boolean isBodyText(Structure structure, int offset) {
        return structure.isBody(offset);
    }

    private static boolean isTableHead(Structure structure, int offset) {
        Line line = structure.lineAt(offset);
        if (line.leaf().isEmpty() || !(line.leaf().get() instanceof BlockNode.Table table)) {
            return false;
        }
        Line header = structure.lineAt(table.range().start());
        return line.start() == header.start() || line.start() == header.end() + 1;
    }
}
