/// Finding one's way in a post and its site: what stands at the caret, where it leads, where it is
/// used, what it says.
@NullMarked
package weeknote.assist.navigation;

import org.jspecify.annotations.NullMarked;
