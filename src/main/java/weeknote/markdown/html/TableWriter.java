package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.tree.BlockNode.Alignment;
import weeknote.markdown.tree.BlockNode.Cell;
import weeknote.markdown.tree.BlockNode.Row;
import weeknote.markdown.tree.BlockNode.Table;

/// Writes what stands in a table. A column's alignment is a style, with the XHTML setting an
/// attribute.
final class TableWriter {

    private final StringBuilder out;
    private final Dialect dialect;
    private final InlineWriter inlines;

    TableWriter(StringBuilder out, Dialect dialect, InlineWriter inlines) {
        this.out = out;
        this.dialect = dialect;
        this.inlines = inlines;
    }

    void write(Table table) {
        List<Row> body = table.rows();
        if (table.hasHeader()) {
            out.append("<thead>\n");
            row(body.getFirst(), "th", table.alignments());
            out.append("</thead>\n");
            body = body.subList(1, body.size());
        }
        if (!body.isEmpty()) {
            out.append("<tbody>\n");
            body.forEach(row -> row(row, "td", table.alignments()));
            out.append("</tbody>\n");
        }
        out.append("</table>\n");
    }

    private void row(Row row, String name, List<Alignment> alignments) {
        out.append("<tr>\n");
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            out.append('<').append(name);
            // Goldmark forgets to align a cell that the row lacks.
            if (dialect.engine() != Engine.GOLDMARK || i < row.written()) {
                align(alignments.get(i));
            }
            out.append('>');
            if (cell.inlines().isEmpty() && dialect.engine() == Engine.KRAMDOWN) {
                out.append("&nbsp;");
            }
            inlines.write(cell.inlines());
            out.append("</").append(name).append(">\n");
        }
        out.append("</tr>\n");
    }

    private void align(Alignment alignment) {
        String side =
                switch (alignment) {
                    case NONE -> "";
                    case LEFT -> "left";
                    case CENTER -> "center";
                    case RIGHT -> "right";
                };
        if (!side.isEmpty()) {
            boolean isAttribute = dialect.has(Feature.XHTML) && dialect.engine() != Engine.KRAMDOWN;
            out.append(isAttribute ? " align=\"" : " style=\"text-align:");
            out.append(side).append('"');
        }
    }
}
