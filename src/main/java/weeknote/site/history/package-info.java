/// Versions of posts, kept at their saves, outside the author's folders.
@NullMarked
package weeknote.site.history;

import org.jspecify.annotations.NullMarked;
