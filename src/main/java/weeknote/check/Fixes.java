package weeknote.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Fixes of one text that do not meet, so that they can be made at once.
public final class Fixes {

    private final List<TextEdit> edits = new ArrayList<>();

    /// The ends of the edits by their starts.
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();

    /// Takes a fix, if it meets none that was taken before: shares no character with it and begins
    /// elsewhere.
    ///
    /// @return whether it was taken
    public boolean add(Fix fix) {
        List<TextEdit> wanted = fix.change().edits();
        if (wanted.stream().anyMatch(edit -> meetsOne(edit.range()))) {
            return false;
        }
        wanted.forEach(edit -> taken.merge(edit.range().start(), edit.range().end(), Math::max));
        return edits.addAll(wanted);
    }

    private boolean meetsOne(TextRange range) {
        var before = taken.lowerEntry(range.start());
        Integer after = taken.ceilingKey(range.start());
        return (before != null && before.getValue() > range.start())
                || (after != null && (after == range.start() || after < range.end()));
    }

    /// What all that were taken do.
    public TextChange change() {
        return new TextChange(
                edits.stream()
                        .sorted(Comparator.comparingInt(edit -> edit.range().start()))
                        .toList());
    }
}
