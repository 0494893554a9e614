/// Sections: a heading with all that stands under it.
@NullMarked
package weeknote.assist.edit.section;

import org.jspecify.annotations.NullMarked;
