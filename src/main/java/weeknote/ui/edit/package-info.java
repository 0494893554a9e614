/// The editing commands in the window: keys, menus, paste and images.
@NullMarked
package weeknote.ui.edit;

import org.jspecify.annotations.NullMarked;
