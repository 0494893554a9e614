package weeknote.assist.refactor;

import weeknote.text.TextChange;

/// What came of an author's wish.
public sealed interface Proposal {

    /// What is to be changed; the caller applies it, or shows it first.
    record Change(TextChange change) implements Proposal {}

    /// Nothing can be done. `reason` is a sentence for the author.
    record Refusal(String reason) implements Proposal {}
}
