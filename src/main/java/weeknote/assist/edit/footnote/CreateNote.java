package weeknote.assist.edit.footnote;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;

/// Writes the note that the mark at the caret lacks, with the caret in it.
public record CreateNote() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return post.document().footnoteReferences().stream()
                .filter(reference -> !reference.isDefined())
                .filter(reference -> reference.range().touches(selection.caret()))
                .findFirst()
                .map(reference ->
                        InsertFootnote.withNote(
                                post, reference.label(), new Edits(), reference.range().end()));
    }
}
