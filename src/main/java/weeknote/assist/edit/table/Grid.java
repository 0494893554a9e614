package weeknote.assist.edit.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import weeknote.markdown.tree.BlockNode.Alignment;

/// The cells of a table as texts, the header first; a value, so each operation gives another one. A
/// row may have more cells than the header: what stands in them is not shown, but kept.
///
/// @param delimiterPrefix what the containers put before the delimiter row
record Grid(List<Alignment> alignments, List<Row> rows, String delimiterPrefix) {

    /// @param prefix what the containers put before the row
    record Row(String prefix, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        Row with(int column, String cell) {
            List<String> changed = new ArrayList<>(cells);
            changed.add(Math.min(column, changed.size()), cell);
            return new Row(prefix, changed);
        }

        Row without(int column) {
            List<String> changed = new ArrayList<>(cells);
            if (column < changed.size()) {
                changed.remove(column);
            }
            return new Row(prefix, changed);
        }

        Row swapped(int column) {
            List<String> changed = new ArrayList<>(cells);
            Collections.swap(changed, column, column + 1);
            return new Row(prefix, changed);
        }
    }

    /// Every row has at least as many cells as there are columns.
    Grid {
        int columns = alignments.size();
        alignments = List.copyOf(alignments);
        rows = rows.stream().map(row -> filled(row, columns)).toList();
    }

    private static Row filled(Row row, int columns) {
        List<String> cells = new ArrayList<>(row.cells);
        while (cells.size() < columns) {
            cells.add("");
        }
        return new Row(row.prefix, cells);
    }

    int columns() {
        return alignments.size();
    }

    boolean isBlank(int row) {
        return rows.get(row).cells.stream().allMatch(String::isEmpty);
    }

    Grid withRow(int at, String prefix) {
        List<Row> changed = new ArrayList<>(rows);
        changed.add(at, new Row(prefix, List.of()));
        return new Grid(alignments, changed, delimiterPrefix);
    }

    Grid withoutRow(int at) {
        List<Row> changed = new ArrayList<>(rows);
        changed.remove(at);
        return new Grid(alignments, changed, delimiterPrefix);
    }

    Grid withRowsSwapped(int first) {
        List<Row> changed = new ArrayList<>(rows);
        Collections.swap(changed, first, first + 1);
        return new Grid(alignments, changed, delimiterPrefix);
    }

    Grid withColumn(int at) {
        List<Alignment> changed = new ArrayList<>(alignments);
        changed.add(at, Alignment.NONE);
        return new Grid(
                changed, rows.stream().map(row -> row.with(at, "")).toList(), delimiterPrefix);
    }

    Grid withoutColumn(int at) {
        List<Alignment> changed = new ArrayList<>(alignments);
        changed.remove(at);
        return new Grid(
                changed, rows.stream().map(row -> row.without(at)).toList(), delimiterPrefix);
    }

    Grid withColumnsSwapped(int first) {
        List<Alignment> changed = new ArrayList<>(alignments);
        Collections.swap(changed, first, first + 1);
        return new Grid(
                changed, rows.stream().map(row -> row.swapped(first)).toList(), delimiterPrefix);
    }

    Grid aligned(int column, Alignment alignment) {
        List<Alignment> changed = new ArrayList<>(alignments);
        changed.set(column, alignment);
        return new Grid(changed, rows, delimiterPrefix);
    }
}
