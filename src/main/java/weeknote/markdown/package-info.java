/// Reads Markdown as the site's engine does, with the exact source range of everything in it, and
/// renders it to HTML by top-level block. It does no I/O and accepts every text.
@NullMarked
package weeknote.markdown;

import org.jspecify.annotations.NullMarked;
