package weeknote.markdown.flexmark;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.Dialect.Engine;
import weeknote.text.TextRange;

/// Splits a table's row at its pipes. One at each end of the row is optional; `\|` splits nothing,
/// even in a code span.
final class TableCells {

    private TableCells() {}

    /// The cells of the row at `from`, by index, without the spaces around them.
    static List<TextRange> split(String text, int from, int end, Engine engine) {
        TextRange row = trim(text, from, end);
        int at = row.start();
        int limit = row.end();
        if (at < limit && text.charAt(at) == '|') {
            at++;
        }
        // Goldmark takes a last pipe off though it is escaped.
        boolean isOpen = engine == Engine.GOLDMARK || !isEscaped(text, limit - 1, at);
        if (limit > at && text.charAt(limit - 1) == '|' && isOpen) {
            limit--;
        }
        List<TextRange> cells = new ArrayList<>();
        while (at < limit) {
            int pipe = at;
            while (pipe < limit && (text.charAt(pipe) != '|' || isEscaped(text, pipe, at))) {
                pipe++;
            }
            cells.add(trim(text, at, pipe));
            at = pipe + 1;
        }
        return cells;
    }

    private static boolean isEscaped(String text, int pipe, int from) {
        return pipe > from && text.charAt(pipe - 1) == '\\';
    }

    private static TextRange trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Lines.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Lines.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }
}
