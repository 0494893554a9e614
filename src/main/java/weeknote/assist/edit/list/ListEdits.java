package weeknote.assist.edit.list;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import weeknote.assist.edit.structure.Columns;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Edits of list items: markers, and the indentation of all lines that must follow their marker.
/// Several edits of one line's indentation become one.
final class ListEdits {

    /// A stretch of white space before a line's text, and by how many columns it moves.
    private record Shift(int from, int columns) {}

    private final Structure structure;
    private final boolean tabs;
    private final Edits edits = new Edits();
    private final Set<ListItem> marked = new HashSet<>();

    /// By the end of the white space.
    private final Map<Integer, Shift> shifts = new TreeMap<>();

    /// @param tabs whether indentation is made of tabs
    ListEdits(Structure structure, boolean tabs) {
        this.structure = structure;
        this.tabs = tabs;
    }

    String text() {
        return structure.text();
    }

    Edits edits() {
        return edits;
    }

    /// Gives an item another marker. Its content stays in its column if the space behind the marker
    /// allows it; else all its lines move along.
    void mark(ListItem item, Marker marker) {
        mark(item, marker.toString());
    }

    void mark(ListItem item, String marker) {
        TextRange old = item.item().marker();
        if (!marked.add(item) || old.of(text()).equals(marker)) {
            return;
        }
        int growth = marker.length() - old.length();
        int spaces = spaceBehind(old.end());
        int taken = Math.clamp(growth, 0, Math.max(0, spaces - 1));
        edits.replace(new TextRange(old.start(), old.end() + taken), marker);
        shiftContent(item, growth - taken);
    }

    private int spaceBehind(int from) {
        int at = from;
        while (at < text().length() && text().charAt(at) == ' ') {
            at++;
        }
        return at < text().length() && text().charAt(at) != '\n' ? at - from : 0;
    }

    /// Moves an item with all its lines.
    void shift(ListItem item, int columns) {
        Line first = structure.lineAt(item.item().marker().start());
        shift(spaceStart(first, depth(item)), item.item().marker().start(), columns);
        shiftContent(item, columns);
    }

    /// Moves the lines of an item behind its first.
    void shiftContent(ListItem item, int columns) {
        if (columns == 0) {
            return;
        }
        int depth = depth(item);
        Line line = structure.lineAt(item.item().marker().start());
        int end = item.item().range().end();
        while (line.end() < end) {
            line = structure.lineAt(line.end() + 1);
            if (!line.isBlank() && depth < line.parts().size()) {
                shift(spaceStart(line, depth), spaceEnd(line, depth), columns);
            }
        }
    }

    private int depth(ListItem item) {
        Line first = structure.lineAt(item.item().marker().start());
        for (int i = 0; i < first.parts().size(); i++) {
            if (first.parts().get(i) instanceof Part.ItemStart start && start.item().equals(item)) {
                return i;
            }
        }
        return first.parts().size();
    }

    /// Where the indentation begins that ends with the part at `depth`.
    private static int spaceStart(Line line, int depth) {
        int first = depth;
        while (first > 0 && line.parts().get(first - 1) instanceof Part.Indent) {
            first--;
        }
        return line.parts().get(first).range().start();
    }

    private int spaceEnd(Line line, int depth) {
        int at = line.parts().get(depth).range().start();
        while (at < line.end() && Columns.isSpace(text().charAt(at))) {
            at++;
        }
        return at;
    }

    private void shift(int from, int end, int columns) {
        shifts.merge(
                end,
                new Shift(from, columns),
                (a, b) -> new Shift(Math.min(a.from, b.from), a.columns + b.columns));
    }

    TextChange change() {
        shifts.forEach(this::write);
        shifts.clear();
        return edits.change();
    }

    private void write(int end, Shift shift) {
        Line line = structure.lineAt(end);
        int from = Columns.of(text().substring(line.start(), shift.from), 0);
        int to = Columns.of(text().substring(shift.from, end), from);
        int target = Math.max(from, to + shift.columns);
        String old = text().substring(shift.from, end);
        boolean asTabs = tabs || old.indexOf('\t') >= 0;
        String space = Columns.space(from, target, asTabs);
        int same = 0;
        while (same < Math.min(old.length(), space.length())
                && old.charAt(same) == space.charAt(same)) {
            same++;
        }
        edits.replace(new TextRange(shift.from + same, end), space.substring(same));
    }
}
