/// Reads inlines: emphasis, links, code spans and the rest, after CommonMark 0.31.2, GFM and
/// Goldmark, in time linear in the text.
@NullMarked
package weeknote.markdown.inline;

import org.jspecify.annotations.NullMarked;
