package weeknote.assist.edit.list;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.text.Bias;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Enter in an empty item: it moves out one level, or ends the list.
public final class LeaveList {

    private LeaveList() {}

    public static Optional<Edited> at(Structure structure, Line line, int caret) {
        boolean isEmptyItem =
                line.innermost().isPresent()
                        && line.innermost().get() instanceof Part.ItemStart start
                        && start.item().isEmpty()
                        && caret >= start.marker().end();
        if (!isEmptyItem) {
            return Optional.empty();
        }
        Optional<Edited> outdented = Outdent.of(structure, Selection.at(caret));
        return outdented.isPresent() ? outdented : Optional.of(end(structure, line));
    }

    // The line stays as a blank one, or what is typed below would go on lazily in the item above.
    private static Edited end(Structure structure, Line line) {
        ListItem item = ((Part.ItemStart) line.parts().getLast()).item();
        int depth = line.parts().size() - 1;
        ListEdits edits = new ListEdits(structure, false);
        boolean needsBlank =
                structure.lineBefore(line).map(before -> !before.isBlank()).orElse(false)
                        && item.previous().isPresent();
        String blank = needsBlank ? line.blank(depth) + "\n" : "";
        edits.edits()
                .replace(
                        new TextRange(line.start(), line.end()),
                        blank + structure.text().substring(line.start(), outerEnd(line)));
        Numbering.shiftFollowing(item, -1, edits);
        String behind = behind(structure, line, item, depth);
        TextChange change = edits.change();
        int caret = change.map(line.end(), Bias.AFTER);
        if (!behind.isEmpty()) {
            edits.edits().insert(line.end(), behind);
            change = edits.change();
        }
        return new Edited(change, Selection.at(caret));
    }

    private static int outerEnd(Line line) {
        return line.parts().getLast().range().start();
    }

    // The items below must not become lines of the paragraph that is typed now.
    private static String behind(Structure structure, Line line, ListItem item, int depth) {
        boolean isFollowed =
                !item.following().isEmpty()
                        && structure.lineAfter(line).map(next -> !next.isBlank()).orElse(false);
        return isFollowed ? "\n" + line.blank(depth) : "";
    }
}
