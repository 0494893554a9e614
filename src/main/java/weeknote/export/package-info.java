/// Posts become pages, fragments and plain texts. An export is planned first, a value that tests
/// compare, and written then.
@NullMarked
package weeknote.export;

import org.jspecify.annotations.NullMarked;
