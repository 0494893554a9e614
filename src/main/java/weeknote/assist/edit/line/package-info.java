/// Keys and commands of whole lines and blocks: moving, joining, quotes, code blocks, headings.
@NullMarked
package weeknote.assist.edit.line;

import org.jspecify.annotations.NullMarked;
