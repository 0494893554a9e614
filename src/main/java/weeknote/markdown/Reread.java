package weeknote.markdown;

/// A document that was read again after a change of its text.
public record Reread(MarkdownDocument document, Kept kept) {}
