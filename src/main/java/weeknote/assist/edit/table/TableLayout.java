package weeknote.assist.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import weeknote.markdown.tree.BlockNode.Alignment;
import weeknote.text.TextRange;

/// A table written with its cells padded to the width of their column. It knows where each cell's
/// text stands.
final class TableLayout {

    private static final int LEAST_WIDTH = 3;

    private final Grid grid;
    private final int[] widths;
    private final StringBuilder text = new StringBuilder();
    private final List<List<TextRange>> cells = new ArrayList<>();

    private TableLayout(Grid grid) {
        this.grid = grid;
        widths = IntStream.range(0, grid.columns()).map(this::width).toArray();
    }

    static TableLayout of(Grid grid) {
        TableLayout layout = new TableLayout(grid);
        layout.row(grid.rows().getFirst());
        layout.delimiters();
        grid.rows().stream().skip(1).forEach(layout::row);
        layout.text.setLength(layout.text.length() - 1);
        return layout;
    }

    private int width(int column) {
        return grid.rows().stream()
                .mapToInt(row -> DisplayWidth.of(row.cells().get(column)))
                .reduce(LEAST_WIDTH, Math::max);
    }

    private void row(Grid.Row row) {
        text.append(row.prefix()).append('|');
        List<TextRange> ranges = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            text.append(' ');
            ranges.add(cell(row.cells().get(i), i));
            text.append(" |");
        }
        text.append('\n');
        cells.add(ranges);
    }

    // A surplus cell has no column to fit.
    private TextRange cell(String cell, int column) {
        int space = column < widths.length ? widths[column] - DisplayWidth.of(cell) : 0;
        int before = cell.isEmpty() || space == 0 ? 0 : spaceBefore(column, space);
        text.append(" ".repeat(before));
        var range = new TextRange(text.length(), text.length() + cell.length());
        text.append(cell).append(" ".repeat(space - before));
        return range;
    }

    private int spaceBefore(int column, int space) {
        return switch (grid.alignments().get(column)) {
            case NONE, LEFT -> 0;
            case CENTER -> space / 2;
            case RIGHT -> space;
        };
    }

    private void delimiters() {
        text.append(grid.delimiterPrefix()).append('|');
        for (int i = 0; i < widths.length; i++) {
            Alignment alignment = grid.alignments().get(i);
            boolean left = alignment == Alignment.LEFT || alignment == Alignment.CENTER;
            boolean right = alignment == Alignment.RIGHT || alignment == Alignment.CENTER;
            int dashes = widths[i] - (left ? 1 : 0) - (right ? 1 : 0);
            text.append(left ? " :" : " ").append("-".repeat(dashes)).append(right ? ": |" : " |");
        }
        text.append('\n');
    }

    String text() {
        return text.toString();
    }

    /// Where the text of a cell stands in [#text].
    TextRange cell(Cell at) {
        List<TextRange> row = cells.get(Math.min(at.row(), cells.size() - 1));
        return row.get(Math.min(at.column(), row.size() - 1));
    }
}
