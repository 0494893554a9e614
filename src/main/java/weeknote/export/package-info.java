/// Posts -> pages, fragments and texts.
@NullMarked
package weeknote.export;

import org.jspecify.annotations.NullMarked;
