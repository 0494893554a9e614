package weeknote.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Edits of one text in the order in which they are thought of, made into one change at the end.
/// Insertions at one place follow each other as they were added; a replacement that is added twice
/// is made once.
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
        return add(TextEdit.replace(range, text));
    }

    public Edits add(TextEdit edit) {
        if (!edit.range().isEmpty() || !edit.newText().isEmpty()) {
            edits.add(edit);
        }
        return this;
    }

    public TextChange change() {
        // Of two that start together the insertion, whose range is the shorter one, goes first.
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(
                Comparator.<TextEdit>comparingInt(edit -> edit.range().start())
                        .thenComparingInt(edit -> edit.range().end()));
        List<TextEdit> once = new ArrayList<>(sorted.size());
        for (TextEdit edit : sorted) {
            if (edit.range().isEmpty() || once.isEmpty() || !once.getLast().equals(edit)) {
                once.add(edit);
            }
        }
        return new TextChange(once);
    }
}
