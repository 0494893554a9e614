/// The list of problems, of the open post or of all posts.
@NullMarked
package weeknote.ui.problems;

import org.jspecify.annotations.NullMarked;
