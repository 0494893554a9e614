/// What survives a crash: journals of texts that are not saved, outside the author's folders.
@NullMarked
package weeknote.site.recovery;

import org.jspecify.annotations.NullMarked;
