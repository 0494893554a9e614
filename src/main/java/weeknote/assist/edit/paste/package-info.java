/// What a paste becomes where the caret stands.
@NullMarked
package weeknote.assist.edit.paste;

import org.jspecify.annotations.NullMarked;
