/// Toggles of inlines: emphasis, strong emphasis, strikethrough, code spans, links.
@NullMarked
package weeknote.assist.edit.format;

import org.jspecify.annotations.NullMarked;
