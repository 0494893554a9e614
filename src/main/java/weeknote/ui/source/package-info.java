/// The source editor: the live text, its colours and its undo history.
@NullMarked
package weeknote.ui.source;

import org.jspecify.annotations.NullMarked;
