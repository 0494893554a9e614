package weeknote.markdown;

import weeknote.text.TextRange;

/// A footnote reference in the text: `[^label]`.
///
/// @param label as written, without the caret
/// @param range the whole of it, with brackets
/// @param labelRange the label, without the caret
/// @param isDefined without a definition the site shows the brackets
public record FootnoteReference(
        String label, TextRange range, TextRange labelRange, boolean isDefined) {}
