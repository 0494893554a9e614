package weeknote.assist.edit.typing;

import java.util.Optional;
import java.util.function.BiFunction;
import weeknote.assist.edit.Edited;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// A key over a selection: the selected text goes, then the key does what it does at a caret.
final class OverSelection {

    private OverSelection() {}

    static Optional<Edited> apply(
            Post post, Selection selection, BiFunction<Post, Integer, Optional<Edited>> atCaret) {
        if (selection.isEmpty()) {
            return atCaret.apply(post, selection.caret());
        }
        TextChange deleted = TextChange.of(TextEdit.delete(selection.range()));
        return atCaret.apply(post.after(deleted), selection.start())
                .map(edited -> new Edited(deleted.then(edited.change()), edited.selection()));
    }
}
