package weeknote.assist.edit.list;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.Inline;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Backspace behind a list item's marker: the task marker goes, a nested item moves out, a first
/// item becomes text, a later one goes on with the item above.
public final class RemoveMarker {

    private RemoveMarker() {}

    public static Optional<Edited> at(Structure structure, Line line, int caret) {
        if (line.innermost().isEmpty()
                || !(line.innermost().get() instanceof Part.ItemStart start)) {
            return Optional.empty();
        }
        Optional<TextRange> task = taskBefore(structure, start.item(), caret);
        if (task.isPresent()) {
            ListEdits edits = new ListEdits(structure, false);
            edits.edits().delete(task.get());
            return Optional.of(Edited.of(edits.change(), Selection.at(caret)));
        }
        int spaces = caret - start.marker().end();
        if (caret != line.contentStart() || spaces > 1 || spaces < 0) {
            return Optional.empty();
        }
        Optional<Edited> outdented = Outdent.of(structure, Selection.at(caret));
        return outdented.isPresent() ? outdented : Optional.of(remove(structure, start, caret));
    }

    private static Optional<TextRange> taskBefore(Structure structure, ListItem item, int caret) {
        return item.task()
                .map(Inline.TaskMarker::range)
                .filter(range ->
                        range.end() <= caret
                                && structure.text().substring(range.end(), caret).isBlank())
                .map(range -> new TextRange(range.start(), caret));
    }

    private static Edited remove(Structure structure, Part.ItemStart start, int caret) {
        ListItem item = start.item();
        ListEdits edits = new ListEdits(structure, false);
        boolean goesOn = item.previous().isPresent();
        String space = goesOn ? " ".repeat(previousWidth(structure, item)) : "";
        edits.edits().replace(start.range(), space);
        edits.shiftContent(item, (goesOn ? space.length() : 0) - start.width());
        Numbering.shiftFollowing(item, -1, edits);
        return Edited.of(edits.change(), Selection.at(caret));
    }

    private static int previousWidth(Structure structure, ListItem item) {
        ListItem previous = item.previous().orElseThrow();
        return structure.lineAt(previous.item().marker().start()).parts().stream()
                .filter(Part.ItemStart.class::isInstance)
                .map(Part.ItemStart.class::cast)
                .filter(part -> part.item().equals(previous))
                .findFirst()
                .map(Part.ItemStart::width)
                .orElse(2);
    }
}
