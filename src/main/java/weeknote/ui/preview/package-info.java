/// The preview: the post as its readers will see it, patched in place.
@NullMarked
package weeknote.ui.preview;

import org.jspecify.annotations.NullMarked;
