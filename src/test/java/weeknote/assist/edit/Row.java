package weeknote.assist.edit;

import java.nio.file.Path;
import java.util.List;
import weeknote.Fixtures;

/// One row of a table of cases: what an action makes of a text.
record Row(String id, String action, String before, String after, String note) {

    static List<Row> read(Path file) {
        return Fixtures.read(file).lines().skip(1).map(Row::of).toList();
    }

    private static Row of(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(cells[0], cells[2], cells[3], cells[4], cells[5]);
    }

    @Override
    public String toString() {
        return id + " " + action + ": " + before + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
