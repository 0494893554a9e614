package weeknote.assist.edit.footnote;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Structure;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;

/// Puts the caret sign into `[x]: its text`, which was meant as the note of `[^x]`.
public record MakeDefinition() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        int start = structure.lineAt(selection.caret()).textStart();
        String text = post.text();
        int close = text.indexOf("]:", start);
        boolean isMarker =
                structure.isBody(start)
                        && text.startsWith("[", start)
                        && close > start
                        && close <= structure.lineAt(start).end()
                        && !text.startsWith("^", start + 1);
        if (!isMarker) {
            return Optional.empty();
        }
        String label = text.substring(start + 1, close);
        boolean isMissed =
                post.document().footnoteReferences().stream()
                        .anyMatch(reference ->
                                !reference.isDefined() && reference.label().equals(label));
        return isMissed
                ? Optional.of(Edited.of(new Edits().insert(start + 1, "^").change(), selection))
                : Optional.empty();
    }
}
