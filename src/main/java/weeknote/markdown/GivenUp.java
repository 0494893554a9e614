package weeknote.markdown;

import weeknote.text.TextRange;

/// Where the author wrote more than is read. What lies beyond is shown as text; nothing is lost.
///
/// @param range the first marker that is text, to the end of its line; the emphasis or link that
///   would lie too deep; the first row that stays short; the reference that stays text
public record GivenUp(Reason reason, TextRange range) {

    /// What there is too much of.
    public enum Reason {
        /// Block quotes, lists, footnotes and descriptions inside each other.
        DEEP_BLOCKS,
        /// Emphasis and links inside each other.
        DEEP_INLINES,
        /// Destinations and titles that references repeat.
        LONG_REFERENCES,
        /// Cells that a table's header has and its rows have not.
        SHORT_ROWS
    }
}
