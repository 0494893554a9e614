package weeknote.assist.edit.table;

/// A place in a table; row 0 is the header.
record Cell(int row, int column) {}
