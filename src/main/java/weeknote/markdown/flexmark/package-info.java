/// Splits a post into blocks: flexmark walks the lines, and each class here recognises one kind of
/// block as CommonMark 0.31.2 or Goldmark does. flexmark is known in this package only.
@NullMarked
package weeknote.markdown.flexmark;

import org.jspecify.annotations.NullMarked;
