package weeknote.assist.edit.table;

import java.util.List;
import weeknote.markdown.tree.BlockNode.Alignment;

/// A table made of texts, the first row its header.
public final class NewTable {

    private NewTable() {}

    public static String of(List<List<String>> rows) {
        List<Grid.Row> written =
                rows.stream()
                        .map(row -> new Grid.Row("", row.stream().map(NewTable::cell).toList()))
                        .toList();
        List<Alignment> alignments = rows.getFirst().stream().map(_ -> Alignment.NONE).toList();
        return TableLayout.of(new Grid(alignments, written, "")).text();
    }

    private static String cell(String text) {
        return text.strip().replace("|", "\\|").replace('\n', ' ');
    }
}
