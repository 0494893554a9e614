package weeknote.markdown.flexmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.tree.BlockNode.Alignment;

/// The delimiter row of a table: `| :--- | ---: | :--: |`. Without a pipe or colon it would be a
/// setext underline.
final class DelimiterRow {

    private DelimiterRow() {}

    static Optional<List<Alignment>> read(String line) {
        boolean isRow = line.indexOf('-') >= 0;
        boolean isDashes = true;
        for (int i = 0; i < line.length() && isRow; i++) {
            char c = line.charAt(i);
            isRow = c == '-' || c == '|' || c == ':' || Lines.isSpace(c);
            isDashes &= c == '-';
        }
        if (!isRow || isDashes) {
            return Optional.empty();
        }
        List<Alignment> alignments = new ArrayList<>();
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            boolean isEdge = i == 0 || i == cells.length - 1;
            if (cell.isEmpty() && isEdge) {
                continue;
            }
            if (!cell.matches(":?-+:?")) {
                return Optional.empty();
            }
            alignments.add(alignment(cell));
        }
        return Optional.of(alignments);
    }

    private static Alignment alignment(String cell) {
        boolean left = cell.startsWith(":");
        boolean right = cell.endsWith(":");
        return left && right
                ? Alignment.CENTER
                : left ? Alignment.LEFT : right ? Alignment.RIGHT : Alignment.NONE;
    }
}
