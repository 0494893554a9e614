/// A folder of posts on disk: finds, reads and saves them, and knows where its site puts what. The
/// disk is known here (and, for writing, in `export`) and nowhere else.
@NullMarked
package weeknote.site;

import org.jspecify.annotations.NullMarked;
