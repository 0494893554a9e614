package weeknote.markdown.inline;

import weeknote.text.TextRange;

/// What a heading asked to be called, `part`, and the id that it got, `part-1` if another was
/// called so before.
public record HeadingName(TextRange range, String name, String id) {}
