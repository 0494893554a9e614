package weeknote.assist.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Edits of one text in the order in which they are thought of, made into one change at the end.
/// Insertions at one place follow each other as they were added.
public final class Edits {

    private final List<TextEdit> edits = new ArrayList<>();

    public Edits insert(int offset, String text) {
        return replace(TextRange.at(offset), text);
    }

    public Edits delete(TextRange range) {
        return replace(range, "");
    }

    public Edits delete(int start, int end) {
        return delete(new TextRange(start, end));
    }

    public Edits replace(TextRange range, String text) {
        if (!range.isEmpty() || !text.isEmpty()) {
            edits.add(TextEdit.replace(range, text));
        }
        return this;
    }

    public TextChange change() {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(
                Comparator.<TextEdit>comparingInt(edit -> edit.range().start())
                        .thenComparingInt(edit -> edit.range().end()));
        return new TextChange(sorted);
    }
}
