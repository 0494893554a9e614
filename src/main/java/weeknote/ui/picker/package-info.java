/// A field to type in and a list to choose from, over the window: commands, headings, posts.
@NullMarked
package weeknote.ui.picker;

import org.jspecify.annotations.NullMarked;
