/// Text as a value: ranges, edits and changes, and what a change does to a position.
///
/// Offsets count UTF-16 code units from the start of the whole post; lines end with LF, CRLF or a
/// lone CR.
@NullMarked
package weeknote.text;

import org.jspecify.annotations.NullMarked;
