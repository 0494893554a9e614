package weeknote.assist.edit;

import weeknote.markdown.Block;
import weeknote.post.Placement;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;

/// A definition that the author goes on to write: `[^1]: `, where this post keeps its own.
public final class BegunDefinition {

    private BegunDefinition() {}

    /// `edits` with the definition of what stands at `place`, and the caret behind what is begun.
    public static Edited of(Post post, Block.Kind kind, int place, String begun, Edits edits) {
        Placement.Slot slot = Placement.of(post).unfinished(place, kind, begun);
        TextChange change = edits.add(slot.insertion(begun)).change();
        int end = change.map(slot.offset(), Bias.AFTER);
        return new Edited(change, Selection.at(end - slot.after().length()));
    }
}
