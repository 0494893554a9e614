package weeknote.assist.edit.typing;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Columns;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.assist.edit.table.TableBreak;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Shift+Enter: a new line of the same block, aligned with its content.
public record NewLine() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return OverSelection.apply(
                post,
                selection,
                (now, caret) -> {
                    Structure structure = Structure.of(now);
                    return TableBreak.at(structure, caret)
                            .or(() -> at(structure.lineAt(caret), caret));
                });
    }

    /// The new line for a caret on `line`; empty where no container surrounds it.
    static Optional<Edited> at(Line line, int caret) {
        if (line.parts().isEmpty() || caret < line.contentStart() || startsNote(line)) {
            return Optional.empty();
        }
        int to = caret;
        while (to < line.end() && Columns.isSpace(line.post().charAt(to))) {
            to++;
        }
        String newLine = "\n" + line.continuation();
        return Optional.of(
                new Edited(
                        new Edits().replace(new TextRange(caret, to), newLine).change(),
                        Selection.at(caret + newLine.length())));
    }

    // The first paragraph of a footnote goes on without indentation.
    private static boolean startsNote(Line line) {
        return line.parts().size() == 1 && line.parts().getFirst() instanceof Part.MarkerStart;
    }

    static boolean isInQuoteOfItem(Line line) {
        List<Part> parts = line.parts();
        for (Part part : parts.reversed()) {
            if (part instanceof Part.Quote) {
                return true;
            }
            if (part instanceof Part.ItemStart) {
                return false;
            }
            if (part instanceof Part.Indent) {
                return false;
            }
        }
        return false;
    }
}
