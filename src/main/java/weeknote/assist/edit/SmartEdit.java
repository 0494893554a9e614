package weeknote.assist.edit;

import java.util.Optional;
import weeknote.post.Post;
import weeknote.text.Selection;

/// What a key or a command does to a text, seen from where the caret stands.
public interface SmartEdit {

    /// The edit and where it leaves the caret. Empty where there is nothing to do here: a key then
    /// does what it does in any text. An edit without a change says that the key does nothing.
    ///
    /// @param post read from the text as it is now
    Optional<Edited> apply(Post post, Selection selection);
}
