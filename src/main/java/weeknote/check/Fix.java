package weeknote.check;

import java.util.Optional;
import weeknote.frontmatter.Edit;
import weeknote.text.TextChange;

/// A change that mends a diagnostic, if the author agrees.
///
/// @param title an order: "Change to `krebscensorship`"
/// @param isSafe so surely what was meant that many may be applied at once, unseen
public record Fix(String title, TextChange change, boolean isSafe) {

    /// What an edit of the front matter mends; nothing, if it cannot be made.
    static Optional<Fix> of(String title, Edit edit) {
        return edit instanceof Edit.Change(var change)
                ? Optional.of(new Fix(title, change, false))
                : Optional.empty();
    }

    Fix safe() {
        return new Fix(title, change, true);
    }
}
