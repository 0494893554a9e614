package weeknote.markdown;

import weeknote.text.TextRange;

/// Text in the shape of a reference whose label has no definition, so that readers see the
/// brackets. A shortcut such as `[sic]` is often no attempt at a link; who shows these must choose.
///
/// @param kind `FULL`, `COLLAPSED` or `SHORTCUT`
/// @param range the whole of it: `![text][label]`
/// @param label as written
/// @param labelRange the label without its brackets
public record LinkReference(
        Link.Kind kind, boolean isImage, String label, TextRange range, TextRange labelRange) {}
