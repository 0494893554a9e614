package weeknote.assist.edit.table;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Structure;
import weeknote.text.Edits;
import weeknote.text.Selection;

/// Shift+Enter in a table: a row is one line, so that a cell has its line break as HTML.
public final class TableBreak {

    private static final String BREAK = "<br>";

    private TableBreak() {}

    public static Optional<Edited> at(Structure structure, int caret) {
        return TableAt.of(structure, caret)
                .filter(table -> !table.isInDelimiters())
                .map(_ -> new Edits().insert(caret, BREAK).change())
                .map(change -> new Edited(change, Selection.at(caret + BREAK.length())));
    }
}
