package weeknote.check;

import java.util.List;
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
    /// @param guesses the text that `kind` asks for in the place of the one that leads to nothing,
    ///   in the author's own way of writing it, the likeliest first
    /// @param isSure the site has surely nothing there, and is not only known to have what is
    ///   nearly spelled so
    /// @param isClear the first guess is so surely what was meant that it may be taken unseen
    record Missing(Kind kind, String message, List<String> guesses, boolean isSure, boolean isClear)
            implements LinkTarget {

        public Missing {
            guesses = List.copyOf(guesses);
        }
    }

    /// It is no destination at all. `reason` is a sentence.
    record Malformed(String reason) implements LinkTarget {}

    /// What is missing.
    enum Kind {
        /// The guesses are paths.
        PAGE,
        /// The guesses are paths.
        FILE,
        /// The guesses are fragments without their `#`.
        HEADING
    }
}
