package weeknote.assist.edit.paste;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.table.NewTable;

/// Rows as a spreadsheet copies them: cells between tabs.
final class TabSeparated {

    private TabSeparated() {}

    /// The table that `text` makes; empty unless every line has the same cells, and more than one.
    static Optional<String> table(String text) {
        List<List<String>> rows =
                text.stripTrailing()
                        .lines()
                        .map(line -> Arrays.asList(line.split("\t", -1)))
                        .toList();
        boolean isTable =
                rows.size() > 1
                        && rows.getFirst().size() > 1
                        && rows.stream().allMatch(row -> row.size() == rows.getFirst().size())
                        && rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank())
                        && rows.stream()
                                .noneMatch(row -> row.getFirst().isEmpty() && row.get(1).isEmpty());
        return isTable ? Optional.of(NewTable.of(rows)) : Optional.empty();
    }
}
