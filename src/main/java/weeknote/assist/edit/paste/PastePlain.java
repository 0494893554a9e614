package weeknote.assist.edit.paste;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.post.Post;
import weeknote.text.Selection;

/// Pastes text as it is.
public record PastePlain(String text) implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        String pasted = text.replace("\r\n", "\n").replace('\r', '\n');
        return Optional.of(Paste.insert(selection.range(), pasted));
    }
}
