/// Find and replace in one text: plain or by a regular expression. Pure, and for any thread.
@NullMarked
package weeknote.assist.search;

import org.jspecify.annotations.NullMarked;
