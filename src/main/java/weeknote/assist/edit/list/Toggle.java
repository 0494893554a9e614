package weeknote.assist.edit.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Turns lines, each an item or text, into items of one kind, or into text if they all are.
final class Toggle {

    private final Structure structure;
    private final List<Line> lines;
    private final ListEdits edits;

    /// By the list's range, for lines of text by none, the number given last
    private final Map<TextRange, Integer> numbers = new HashMap<>();

    private int textNumber;

    Toggle(Structure structure, List<Line> lines) {
        this.structure = structure;
        this.lines = lines;
        edits = new ListEdits(structure, false);
    }

    TextChange change(ToggleList.Kind kind) {
        boolean isOff = lines.stream().allMatch(line -> isOf(line, kind));
        for (Line line : lines) {
            if (isOff) {
                unmark(line);
            } else {
                mark(line, kind);
            }
        }
        return edits.change();
    }

    private static boolean isOf(Line line, ToggleList.Kind kind) {
        return ToggleList.begins(line)
                .map(item -> item.isOrdered() == (kind == ToggleList.Kind.NUMBERED))
                .orElse(false);
    }

    private void unmark(Line line) {
        Part.ItemStart start = (Part.ItemStart) line.parts().getLast();
        edits.edits().delete(start.range());
        edits.shiftContent(start.item(), -start.width());
    }

    private void mark(Line line, ToggleList.Kind kind) {
        Optional<ListItem> item = ToggleList.begins(line);
        String marker =
                switch (kind) {
                    case BULLET -> ToggleList.bullet(structure);
                    case NUMBERED -> number(item) + ".";
                };
        if (item.isPresent()) {
            if (!isOf(line, kind)) {
                edits.mark(item.get(), marker);
            }
        } else {
            TextRange space = new TextRange(line.contentStart(), line.textStart());
            edits.edits().replace(space, marker + " ");
        }
    }

    private int number(Optional<ListItem> item) {
        return item.isPresent()
                ? numbers.merge(item.get().list().range(), 1, Integer::sum)
                : ++textNumber;
    }
}
