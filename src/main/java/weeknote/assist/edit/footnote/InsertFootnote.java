package weeknote.assist.edit.footnote;

import java.util.Optional;
import weeknote.assist.edit.BegunDefinition;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.format.Words;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.Block;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// A mark at the caret and its note where this post keeps its notes, with the caret in the note. No
/// other note is renumbered.
public record InsertFootnote() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        int caret = selection.end();
        if (Inlines.isLiteral(structure, caret)) {
            return Optional.empty();
        }
        Optional<TextRange> word = Words.at(structure, caret);
        int at = word.map(TextRange::end).orElse(caret);
        String label = Labels.next(post, word.map(range -> range.of(post.text())).orElse(""));
        return Optional.of(withNote(post, label, new Edits().insert(at, "[^" + label + "]"), at));
    }

    /// `edits`, and an empty note with `label` for a mark at `place`, with the caret in it.
    static Edited withNote(Post post, String label, Edits edits, int place) {
        return BegunDefinition.of(
                post, Block.Kind.FOOTNOTE_DEFINITION, place, "[^" + label + "]: ", edits);
    }
}
