/// Footnotes as the author adds, orders and removes them.
@NullMarked
package weeknote.assist.edit.footnote;

import org.jspecify.annotations.NullMarked;
