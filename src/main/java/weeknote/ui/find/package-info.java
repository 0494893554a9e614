/// The bar that finds and replaces in the source.
@NullMarked
package weeknote.ui.find;

import org.jspecify.annotations.NullMarked;
