package weeknote.assist.search;

import weeknote.text.TextChange;

/// What replacing comes to.
public sealed interface Replaced {

    /// The change to make.
    ///
    /// @param count of replaced hits
    record Change(TextChange change, int count) implements Replaced {}

    /// Nothing is to be changed.
    ///
    /// @param sentence why, for the author
    record Refused(String sentence) implements Replaced {}
}
