package weeknote.markdown.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/// Writes a table; its first row is the header. Columns are padded to their longest cell.
final class TableConverter {

    private static final int LEAST_WIDTH = 3;

    private TableConverter() {}

    static String convert(Element table, InlineConverter inlines) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            rows.add(
                    row.children().stream()
                            .map(cell -> cell(inlines.inlines(cell.childNodes())))
                            .toList());
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return "";
        }
        int[] widths = IntStream.range(0, columns).map(column -> width(rows, column)).toArray();
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(1, delimiters(widths));
        return String.join("\n", lines);
    }

    private static String cell(String text) {
        return text.replace("\\\n", "<br>").replace("\n", " ").replace("|", "\\|").strip();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .reduce(LEAST_WIDTH, Math::max);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> padded(i < row.size() ? row.get(i) : "", widths[i]))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String delimiters(int[] widths) {
        return IntStream.of(widths)
                .mapToObj("-"::repeat)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
