/// Where a line and a caret stand in the parse: containers, prefixes, leaves, inlines.
@NullMarked
package weeknote.assist.edit.structure;

import org.jspecify.annotations.NullMarked;
