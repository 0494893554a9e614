package weeknote.frontmatter;

import weeknote.text.TextChange;

/// The answer to a wish to edit a field.
public sealed interface Edit {

    /// Do this. Its result was read back: the field has the value meant, all else is as before.
    record Change(TextChange change) implements Edit {}

    /// Nothing to do: the front matter says so already.
    record Unchanged() implements Edit {}

    /// It cannot be done safely.
    ///
    /// @param reason a sentence for the author
    record Refused(String reason) implements Edit {}

    /// The post after the edit; as it was unless there is a change.
    default String apply(String post) {
        return switch (this) {
            case Change(TextChange change) -> change.apply(post);
            case Unchanged() -> post;
            case Refused(String _) -> post;
        };
    }
}
