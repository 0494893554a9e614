/// What helps at the caret and under the mouse: completions, hovers, a field for a new name.
@NullMarked
package weeknote.ui.assist;

import org.jspecify.annotations.NullMarked;
