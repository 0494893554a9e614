package weeknote.assist.edit.table;

import java.util.List;
import java.util.regex.Pattern;
import weeknote.markdown.tree.BlockNode.Alignment;

/// A delimiter row that the author types out of habit into the first row, behind the one that Enter
/// has made: `| |:--|--:| | |`. Its alignments are taken, and it goes.
final class TypedDelimiters {

    private static final Pattern DELIMITER = Pattern.compile(":?-+:?");

    private TypedDelimiters() {}

    /// Dashes with more pipes than the row had; dashes between the pipes of the row are contents.
    static boolean areIn(TableAt table) {
        Grid grid = table.grid();
        if (table.isInDelimiters() || table.cell().row() != 1 || table.lastRow() != 1) {
            return false;
        }
        List<String> typed = typed(grid);
        return grid.rows().get(1).cells().size() > grid.columns()
                && typed.size() == grid.columns()
                && typed.stream().allMatch(DELIMITER.asMatchPredicate());
    }

    /// The table with these delimiters, and its first row empty again.
    static Grid taken(TableAt table) {
        Grid grid = table.grid().withoutRow(1).withRow(1, table.grid().rows().get(1).prefix());
        List<String> typed = typed(table.grid());
        for (int column = 0; column < typed.size(); column++) {
            grid = grid.aligned(column, alignment(typed.get(column)));
        }
        return grid;
    }

    private static List<String> typed(Grid grid) {
        return grid.rows().get(1).cells().stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private static Alignment alignment(String delimiter) {
        boolean isLeft = delimiter.startsWith(":");
        boolean isRight = delimiter.endsWith(":");
        if (isLeft && isRight) {
            return Alignment.CENTER;
        }
        return isLeft ? Alignment.LEFT : isRight ? Alignment.RIGHT : Alignment.NONE;
    }
}
