/// Editing commands: each takes a post and a selection and gives a change and a new selection.
@NullMarked
package weeknote.assist.edit;

import org.jspecify.annotations.NullMarked;
