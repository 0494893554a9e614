/// What is open and what follows from it: the only mutable state below the views. A session is read
/// and written on the JavaFX thread only.
@NullMarked
package weeknote.session;

import org.jspecify.annotations.NullMarked;
