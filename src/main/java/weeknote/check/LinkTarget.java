package weeknote.check;

import weeknote.site.IndexedPost;

/// Where a link leads, as far as the post and its site tell.
public sealed interface LinkTarget {

    /// To something of which nothing is known.
    record Unknown() implements LinkTarget {}

    /// To another post of the site.
    record Page(IndexedPost post) implements LinkTarget {}

    /// To nothing.
    ///
    /// @param message a sentence for the author, and what was likeliest meant
    /// @param near the text that `kind` asks for in the place of the one that leads to nothing, in
    ///   the author's own way of writing it
    /// @param isSure the site has surely nothing there, and is not only known to have what is
    ///   nearly spelled so
    record Missing(Kind kind, String message, NearNames near, boolean isSure)
            implements LinkTarget {}

    /// It is no destination at all. `reason` is a sentence.
    record Malformed(String reason) implements LinkTarget {}

    /// What is missing.
    enum Kind {
        /// What is near are paths.
        PAGE,
        /// What is near are paths.
        FILE,
        /// What is near are fragments without their `#`.
        HEADING
    }
}
