package weeknote.assist.edit.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Puts the lines into a block quote, or takes them out of the innermost one that holds them all.
public record ToggleQuote() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        if (!structure.isBody(selection.start())) {
            return Optional.empty();
        }
        List<Line> lines = Blocks.lines(structure, selection);
        boolean isQuoted =
                lines.stream().allMatch(line -> line.isLazy() || line.isBlank() || isQuoted(line));
        Edits edits = new Edits();
        if (isQuoted && lines.stream().anyMatch(ToggleQuote::isQuoted)) {
            int innermost = sharedQuotes(lines) - 1;
            lines.forEach(line -> unquote(line, innermost, edits));
        } else {
            int depth = Blocks.depth(lines);
            lines.forEach(line -> quote(lines.getFirst(), line, depth, edits));
            TextChange change = edits.change();
            if (!isQuotedBy(change, lines, post)) {
                return Optional.empty();
            }
        }
        return Optional.of(Edited.of(edits.change(), selection));
    }

    // Inside raw HTML, for one, the sign is text.
    private static boolean isQuotedBy(TextChange change, List<Line> lines, Post post) {
        Structure quoted = Structure.of(post.after(change));
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> quoted.lineAt(change.map(line.end(), Bias.AFTER)))
                .allMatch(ToggleQuote::isQuoted);
    }

    private static boolean isQuoted(Line line) {
        return quotes(line).findFirst().isPresent();
    }

    private static int sharedQuotes(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> (int) quotes(line).count())
                .filter(count -> count > 0)
                .min()
                .orElse(0);
    }

    private static Stream<Part> quotes(Line line) {
        return line.parts().stream().filter(Part.Quote.class::isInstance);
    }

    private static void unquote(Line line, int depth, Edits edits) {
        quotes(line).skip(depth).findFirst().ifPresent(part -> edits.delete(part.range()));
    }

    private static void quote(Line first, Line line, int depth, Edits edits) {
        boolean isFirst = first.start() == line.start();
        if (line.isBlank() && line.parts().size() <= depth && !(isFirst && depth > 0)) {
            edits.replace(line.range(), first.continuation(depth) + (isFirst ? "> " : ">"));
            return;
        }
        int at = depth == 0 ? line.start() : line.parts().get(depth - 1).range().end();
        edits.replace(new TextRange(at, line.isBlank() ? line.end() : at), "> ");
    }
}
