/// What helps an author at the caret and beside it: counts, and later completions, hovers and smart
/// edits.
@NullMarked
package weeknote.assist;

import org.jspecify.annotations.NullMarked;
