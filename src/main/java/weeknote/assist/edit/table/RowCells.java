package weeknote.assist.edit.table;

import java.util.ArrayList;
import java.util.List;
import weeknote.assist.edit.structure.Columns;
import weeknote.assist.edit.structure.Line;
import weeknote.text.TextRange;

/// The cells of one row of a table as they stand on its line.
final class RowCells {

    private RowCells() {}

    /// The texts of the cells, without the spaces around them, surplus ones too.
    ///
    /// @param signs of the table, its pipes among them
    static List<TextRange> of(Line line, List<TextRange> signs) {
        TextRange row = trim(line.post(), line.textStart(), line.end());
        List<Integer> pipes =
                signs.stream()
                        .filter(sign -> sign.length() == 1 && row.contains(sign))
                        .map(TextRange::start)
                        .filter(sign -> line.post().charAt(sign) == '|')
                        .distinct()
                        .toList();
        List<TextRange> cells = new ArrayList<>();
        int from = row.start();
        for (int pipe : pipes) {
            if (pipe > row.start()) {
                cells.add(trim(line.post(), from, pipe));
            }
            from = pipe + 1;
        }
        if (from < row.end()) {
            cells.add(trim(line.post(), from, row.end()));
        }
        return cells;
    }

    static int columnAt(List<TextRange> cells, int caret) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (caret <= cells.get(i).end() || caret < cells.get(i + 1).start() - 1) {
                return i;
            }
        }
        return Math.max(0, cells.size() - 1);
    }

    /// What stands before the row: the signs of its containers.
    static String prefix(Line line) {
        return line.post().substring(line.start(), line.contentStart());
    }

    static TextRange trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Columns.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Columns.isSpace(text.charAt(end - 1))) {
            end--;
        }
        // An empty cell's text begins behind its first space.
        return start == end && end > from
                ? TextRange.at(Math.min(from + 1, to))
                : new TextRange(start, end);
    }
}
