package weeknote.markdown;

import weeknote.text.TextRange;

/// What a label stands for: the destination of links, or a footnote.
public sealed interface Definition permits LinkReferenceDefinition, FootnoteDefinition {

    /// As written.
    String label();

    TextRange range();

    TextRange labelRange();

    /// Whether an earlier definition has the same label and wins.
    boolean isDuplicate();

    boolean isUsed();
}
