/// What a typed character does: pairs, wrapping, typing over.
@NullMarked
package weeknote.assist.edit.typing;

import org.jspecify.annotations.NullMarked;
