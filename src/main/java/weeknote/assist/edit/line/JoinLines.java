package weeknote.assist.edit.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.list.Renumbered;
import weeknote.assist.edit.structure.Columns;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.assist.edit.table.DisplayWidth;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Joins the selected lines, or the line at the caret with the next, with one space between them.
/// What the containers put before the content goes.
public record JoinLines() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        List<Line> lines = new ArrayList<>(structure.lines(selection.range()));
        if (lines.size() == 1) {
            structure.lineAfter(lines.getFirst()).ifPresent(lines::add);
        }
        if (lines.size() == 1 || !structure.isBody(lines.getFirst().start())) {
            return Optional.empty();
        }
        Edits edits = new Edits();
        for (int i = 1; i < lines.size(); i++) {
            join(lines.get(i - 1), lines.get(i), edits);
        }
        int end = contentEnd(lines.getFirst());
        TextChange change = Renumbered.without(structure, lines.subList(1, lines.size()), edits);
        return Optional.of(
                selection.isEmpty()
                        ? new Edited(change, Selection.at(change.map(end, Bias.BEFORE)))
                        : Edited.of(change, selection));
    }

    private static void join(Line line, Line next, Edits edits) {
        int from = contentEnd(line);
        int to = contentStart(next);
        boolean needsSpace =
                from > line.contentStart()
                        && to < next.end()
                        && !(isWide(line.post(), from - 1) && isWide(line.post(), to));
        edits.replace(new TextRange(from, to), needsSpace ? " " : "");
    }

    // Chinese and Japanese are written without spaces.
    private static boolean isWide(String text, int at) {
        return !Character.isSurrogate(text.charAt(at))
                && text.charAt(at) >= 0x2E80
                && DisplayWidth.of(text.substring(at, at + 1)) == 2;
    }

    // Without the spaces or the backslash of a hard line break
    private static int contentEnd(Line line) {
        int end = line.end();
        while (end > line.contentStart() && Columns.isSpace(line.post().charAt(end - 1))) {
            end--;
        }
        boolean isHardBreak =
                end > line.contentStart()
                        && line.post().charAt(end - 1) == '\\'
                        && end == line.end()
                        && line.leaf().isPresent()
                        && line.leaf().get() instanceof BlockNode.Paragraph paragraph
                        && paragraph.range().end() > end
                        && (end < 2 || line.post().charAt(end - 2) != '\\');
        return isHardBreak ? end - 1 : end;
    }

    private static int contentStart(Line line) {
        boolean isHeading =
                line.leaf().isPresent()
                        && line.leaf().get() instanceof BlockNode.Heading heading
                        && heading.range().start() >= line.contentStart()
                        && line.post().charAt(heading.range().start()) == '#';
        int at =
                line.innermost().stream()
                        .flatMap(part ->
                                part instanceof Part.ItemStart start
                                        ? start.item().task().stream()
                                        : Stream.empty())
                        .mapToInt(task -> task.range().end())
                        .findFirst()
                        .orElse(line.textStart());
        while (isHeading && at < line.end() && line.post().charAt(at) == '#') {
            at++;
        }
        while (at < line.end() && Columns.isSpace(line.post().charAt(at))) {
            at++;
        }
        return at;
    }
}
