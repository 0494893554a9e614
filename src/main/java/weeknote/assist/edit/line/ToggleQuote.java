package weeknote.assist.edit.line;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.Edits;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Puts the lines into a block quote, or takes them out of the innermost one.
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
            lines.forEach(line -> unquote(line, edits));
        } else {
            int depth = Blocks.depth(lines);
            lines.forEach(line -> quote(lines.getFirst(), line, depth, edits));
        }
        return Optional.of(Edited.of(edits.change(), selection));
    }

    private static boolean isQuoted(Line line) {
        return line.parts().stream().anyMatch(Part.Quote.class::isInstance);
    }

    private static void unquote(Line line, Edits edits) {
        line.parts().reversed().stream()
                .filter(Part.Quote.class::isInstance)
                .findFirst()
                .ifPresent(part -> edits.delete(part.range()));
    }

    private static void quote(Line first, Line line, int depth, Edits edits) {
        if (line.isBlank() && line.parts().size() < depth) {
            edits.replace(line.range(), first.continuation(depth) + ">");
            return;
        }
        int at = depth == 0 ? line.start() : line.parts().get(depth - 1).range().end();
        if (line.isBlank() && line.parts().size() == depth) {
            edits.replace(
                    new TextRange(at, line.end()), first.start() == line.start() ? "> " : ">");
        } else {
            edits.insert(at, "> ");
        }
    }
}
