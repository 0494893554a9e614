package weeknote.assist.edit.line;

import java.util.List;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.text.Selection;

/// The lines that a command of whole blocks is about.
final class Blocks {

    private Blocks() {}

    /// The lines of the selection; without one, those of the block at the caret. A selection that
    /// ends at the start of a line leaves that line out.
    static List<Line> lines(Structure structure, Selection selection) {
        if (!selection.isEmpty()) {
            List<Line> lines = structure.lines(selection.range());
            boolean endsBefore = lines.size() > 1 && lines.getLast().start() == selection.end();
            return endsBefore ? lines.subList(0, lines.size() - 1) : lines;
        }
        Line line = structure.lineAt(selection.caret());
        return line.leaf().map(leaf -> structure.lines(leaf.range())).orElse(List.of(line));
    }

    /// How many containers all the lines are in, without items that begin on one of them.
    static int depth(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Blocks::depth)
                .min()
                .orElse(0);
    }

    private static int depth(Line line) {
        int depth = 0;
        for (Part part : line.parts()) {
            if (part instanceof Part.ItemStart || part instanceof Part.MarkerStart) {
                return depth;
            }
            depth++;
        }
        return depth;
    }
}
