/// Weeknote: a desktop editor for people who write a Markdown blog, above all a weekly note.
@NullMarked
package weeknote;

import org.jspecify.annotations.NullMarked;
