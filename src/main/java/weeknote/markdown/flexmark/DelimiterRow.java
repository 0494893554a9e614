package weeknote.markdown.flexmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.tree.BlockNode.Alignment;

/// The delimiter row of a table: `| :--- | ---: | :--: |`. Without a pipe or colon it would be a
/// setext underline.
final class DelimiterRow {

    private DelimiterRow() {}

    /// The columns' alignments, if the line from `from` to `end` is a delimiter row.
    static Optional<List<Alignment>> read(String text, int from, int end) {
        return isRow(text, from, end)
                ? alignments(text.substring(from, end).split("\\|", -1))
                : Optional.empty();
    }

    private static boolean isRow(String text, int from, int end) {
        int hyphens = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c != '-' && c != '|' && c != ':' && !Lines.isSpace(c)) {
                return false;
            }
            hyphens += c == '-' ? 1 : 0;
        }
        return hyphens > 0 && hyphens < end - from;
    }

    private static Optional<List<Alignment>> alignments(String[] cells) {
        List<Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            boolean isEdge = i == 0 || i == cells.length - 1;
            if (cell.isEmpty() && isEdge) {
                continue;
            }
            if (!isDelimiter(cell)) {
                return Optional.empty();
            }
            alignments.add(alignment(cell));
        }
        return Optional.of(alignments);
    }

    // `:`, hyphens, `:`
    private static boolean isDelimiter(String cell) {
        int from = cell.startsWith(":") ? 1 : 0;
        int hyphens = Lines.count(cell, from, '-');
        int rest = cell.length() - from - hyphens;
        return hyphens > 0 && (rest == 0 || (rest == 1 && cell.endsWith(":")));
    }

    private static Alignment alignment(String cell) {
        boolean left = cell.startsWith(":");
        boolean right = cell.endsWith(":");
        return left && right
                ? Alignment.CENTER
                : left ? Alignment.LEFT : right ? Alignment.RIGHT : Alignment.NONE;
    }
}
