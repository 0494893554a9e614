/// Keys and commands of list items: Enter, Tab, Backspace, numbers.
@NullMarked
package weeknote.assist.edit.list;

import org.jspecify.annotations.NullMarked;
