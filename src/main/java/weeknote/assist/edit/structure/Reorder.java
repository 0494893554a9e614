package weeknote.assist.edit.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import weeknote.assist.edit.Edited;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Sorts blocks of one kind, each group of neighbours by itself. Their bytes stay; the selection
/// goes with the block it is in.
public final class Reorder {

    private final String text;
    private final Edits edits = new Edits();
    private Selection selection;

    private Reorder(String text, Selection selection) {
        this.text = text;
        this.selection = selection;
    }

    public static Edited of(
            Post post,
            Predicate<BlockNode> kind,
            Comparator<BlockNode> order,
            Selection selection) {
        Reorder reorder = new Reorder(post.text(), selection);
        List<BlockNode> group = new ArrayList<>();
        for (BlockNode block : post.document().tree()) {
            if (kind.test(block)) {
                group.add(block);
            } else {
                reorder.sort(group, order);
                group.clear();
            }
        }
        reorder.sort(group, order);
        return new Edited(reorder.edits.change(), reorder.selection);
    }

    private void sort(List<BlockNode> group, Comparator<BlockNode> order) {
        List<BlockNode> sorted = group.stream().sorted(order).toList();
        if (sorted.equals(group)) {
            return;
        }
        var all = new TextRange(group.getFirst().range().start(), group.getLast().range().end());
        StringBuilder written = new StringBuilder();
        int moved = 0;
        for (int i = 0; i < sorted.size(); i++) {
            TextRange block = sorted.get(i).range();
            if (block.contains(selection.range())) {
                moved = all.start() + written.length() - block.start();
            }
            written.append(block.of(text));
            if (i + 1 < sorted.size()) {
                written.append(gap(group, i, block));
            }
        }
        edits.replace(all, written.toString());
        selection =
                selection.start() < all.end()
                        ? selection.shift(moved)
                        : selection.shift(written.length() - all.length());
    }

    // A block over several paragraphs needs a blank line behind it.
    private String gap(List<BlockNode> group, int index, TextRange block) {
        String between =
                text.substring(
                        group.get(index).range().end(), group.get(index + 1).range().start());
        boolean isLong = block.of(text).contains("\n\n");
        return isLong && between.equals("\n") ? "\n\n" : between;
    }
}
