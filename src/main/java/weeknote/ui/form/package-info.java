/// The form over the front matter: shows its fields and proposes edits; it holds no copy.
@NullMarked
package weeknote.ui.form;

import org.jspecify.annotations.NullMarked;
