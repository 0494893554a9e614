package weeknote.assist.refactor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// Edits found in any order, some of them more than once, as one change.
final class Edits {

    private final Set<TextEdit> edits = new HashSet<>();

    void add(TextEdit edit) {
        edits.add(edit);
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    TextChange change() {
        List<TextEdit> sorted = new ArrayList<>(edits);
        // of two that start together the insertion, whose range is the shorter one, goes first
        sorted.sort(
                Comparator.comparingInt((TextEdit edit) -> edit.range().start())
                        .thenComparingInt(edit -> edit.range().end()));
        return new TextChange(sorted);
    }
}
