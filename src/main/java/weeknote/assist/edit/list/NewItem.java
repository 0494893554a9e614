package weeknote.assist.edit.list;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Columns;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.Bias;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Enter in a list item: splits it in two, the second with the next marker.
public final class NewItem {

    private final Structure structure;
    private final ListItem item;
    private final Line first;
    private final int depth;
    private final Part.ItemStart start;

    private NewItem(Structure structure, ListItem item, Line first, int depth) {
        this.structure = structure;
        this.item = item;
        this.first = first;
        this.depth = depth;
        start = (Part.ItemStart) first.parts().get(depth);
    }

    /// The edit for a caret on `line`, which stands in a list item.
    public static Optional<Edited> at(Structure structure, Line line, int caret) {
        if (line.items().isEmpty()) {
            return Optional.empty();
        }
        ListItem item = line.items().getLast();
        Line first = structure.lineAt(item.item().marker().start());
        for (int i = 0; i < first.parts().size(); i++) {
            if (first.parts().get(i) instanceof Part.ItemStart start && start.item().equals(item)) {
                NewItem edit = new NewItem(structure, item, first, i);
                return edit.fits(line, caret) ? Optional.of(edit.split(caret)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // Only its first paragraph or heading begins an item anew: what stands below belongs to it.
    private boolean fits(Line line, int caret) {
        boolean behindMarker = caret >= line.contentStart();
        List<BlockNode> children = item.item().children();
        boolean isFirstBlock =
                children.isEmpty()
                        ? line.start() == first.start()
                        : children.getFirst().range().touches(caret)
                                || line.start() == first.start();
        boolean isText =
                line.leaf()
                        .map(leaf ->
                                leaf instanceof BlockNode.Paragraph
                                        || leaf instanceof BlockNode.Heading)
                        .orElse(true);
        return behindMarker && isFirstBlock && isText;
    }

    private Edited split(int caret) {
        String text = structure.text();
        ListEdits edits = new ListEdits(structure, false);
        int from = caret;
        int least = Math.min(caret, start.marker().end());
        while (from > least && Columns.isSpace(text.charAt(from - 1))) {
            from--;
        }
        int to = caret;
        while (to < text.length() && Columns.isSpace(text.charAt(to))) {
            to++;
        }
        edits.edits().replace(new TextRange(from, to), newLine());
        Numbering.shiftFollowing(item, 1, edits);
        TextChange change = edits.change();
        return new Edited(change, Selection.at(change.map(to, Bias.AFTER)));
    }

    private String newLine() {
        String text = structure.text();
        Marker next = Numbering.next(item, text);
        int width = start.marker().length() + spaces();
        String outer = first.continuation(depth);
        String indent = text.substring(start.range().start(), start.marker().start());
        String gap = text.substring(start.marker().end(), start.range().end());
        String space =
                gap.endsWith("\t")
                        ? gap
                        : " ".repeat(Math.max(1, width - next.toString().length()));
        return (isLoose() ? "\n" + first.blank(depth) : "")
                + "\n"
                + outer
                + indent
                + next
                + space
                + (item.task().isPresent() ? "[ ] " : "");
    }

    private int spaces() {
        return start.range().end() - start.marker().end();
    }

    /// Whether a blank line stands between the items.
    private boolean isLoose() {
        for (int i = 1; i < item.list().items().size(); i++) {
            Line line = structure.lineAt(item.list().items().get(i).marker().start());
            if (structure.lineBefore(line).map(Line::isBlank).orElse(false)) {
                return true;
            }
        }
        return false;
    }
}
