package weeknote.markdown;

import weeknote.text.TextRange;

/// The HTML of one top-level block.
///
/// @param range the source that made it; empty, at the end of the body, for what is generated, such
///   as the footnotes
public record HtmlBlock(TextRange range, String html) {}
