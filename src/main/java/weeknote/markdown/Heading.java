package weeknote.markdown;

import weeknote.text.TextRange;

/// A heading, wherever it stands.
///
/// @param level 1 to 6
/// @param text the plain text that a reader sees: `a b` for `# a *b*`
/// @param id the fragment that leads to it, as the site's engine makes it; empty where it makes
///   none
/// @param range the whole heading, a setext heading's underline included
/// @param textRange its content: `a *b*` of `## a *b* ##`
public record Heading(int level, String text, String id, TextRange range, TextRange textRange) {}
