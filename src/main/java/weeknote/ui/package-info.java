/// The window: views of the one text, and the commands that change it. JavaFX is known here only;
/// every view lives on the JavaFX thread.
@NullMarked
package weeknote.ui;

import org.jspecify.annotations.NullMarked;
