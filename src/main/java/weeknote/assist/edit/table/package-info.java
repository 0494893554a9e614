/// Keys and commands of tables.
@NullMarked
package weeknote.assist.edit.table;

import org.jspecify.annotations.NullMarked;
