/// One post at one moment: its text, its front matter and its body, as a value; and where it keeps
/// its definitions.
@NullMarked
package weeknote.post;

import org.jspecify.annotations.NullMarked;
