package weeknote.assist.navigation;

import weeknote.text.TextRange;

/// What a place of a post has to tell.
public sealed interface Hover {

    /// The stretch that tells it.
    TextRange range();

    /// A link, its label's destination and title. `leadsTo` is the title of the post, or the text
    /// of the heading, that it leads to; empty for other destinations.
    record OfLink(TextRange range, String destination, String title, String leadsTo)
            implements Hover {}

    /// An image that lies in the site.
    ///
    /// @param width in pixels; 0 if its format is not known
    /// @param height in pixels; 0 if its format is not known
    /// @param size in bytes
    record OfImage(TextRange range, String destination, int width, int height, int size)
            implements Hover {}

    /// A footnote's mark: the note's number and text.
    record OfMark(TextRange range, int number, String text) implements Hover {}

    /// A definition, of a link or a footnote: how many places use it.
    record OfDefinition(TextRange range, String label, int uses) implements Hover {}

    /// A label or footnote that is not defined.
    record OfUndefined(TextRange range, String label) implements Hover {}
}
