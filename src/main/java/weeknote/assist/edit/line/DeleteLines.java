package weeknote.assist.edit.line;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.list.Renumbered;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Deletes the selected lines; a numbered list goes on without a gap.
public record DeleteLines() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        List<Line> lines = structure.lines(selection.range());
        int start = lines.getFirst().start();
        int end = lines.getLast().end();
        TextRange deleted =
                end < post.text().length()
                        ? new TextRange(start, end + 1)
                        : new TextRange(Math.max(0, start - 1), end);
        TextChange change = Renumbered.without(structure, lines, new Edits().delete(deleted));
        return Optional.of(
                new Edited(change, Selection.at(change.map(deleted.start(), Bias.BEFORE))));
    }
}
