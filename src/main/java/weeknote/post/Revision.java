package weeknote.post;

import weeknote.markdown.Kept;

/// A post after a change of its text.
///
/// @param kept what of its document is as it was
public record Revision(Post post, Kept kept) {

    /// A post of which no earlier state is known.
    public static Revision first(Post post) {
        return new Revision(post, Kept.nothing("", post.text()));
    }
}
