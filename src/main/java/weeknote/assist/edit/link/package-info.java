/// Links and link reference definitions as the author rearranges them.
@NullMarked
package weeknote.assist.edit.link;

import org.jspecify.annotations.NullMarked;
