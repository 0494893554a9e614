package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// What mends all diagnostics of one code in one text: the fix of each that leaves no choice, where
/// it does not meet another.
///
/// @param count how many are mended
public record FixAll(TextChange change, int count) {

    /// What mends those of a code.
    ///
    /// @param diagnostics of one text
    public static FixAll of(List<Diagnostic> diagnostics, String code) {
        var taken = new TreeMap<Integer, TextEdit>();
        int count = 0;
        for (Diagnostic diagnostic : diagnostics) {
            Optional<Fix> fix = clearFix(diagnostic).filter(each -> isApart(each, taken));
            if (fix.isPresent() && diagnostic.code().equals(code)) {
                fix.get().change().edits().forEach(edit -> taken.put(edit.range().start(), edit));
                count++;
            }
        }
        return new FixAll(new TextChange(new ArrayList<>(taken.values())), count);
    }

    /// The only one, or the one that is surely meant.
    public static Optional<Fix> clearFix(Diagnostic diagnostic) {
        List<Fix> fixes = diagnostic.fixes();
        return fixes.stream().findFirst().filter(first -> fixes.size() == 1 || first.isSafe());
    }

    private static boolean isApart(Fix fix, TreeMap<Integer, TextEdit> taken) {
        return fix.change().edits().stream().noneMatch(edit -> meetsOne(edit, taken));
    }

    private static boolean meetsOne(TextEdit edit, TreeMap<Integer, TextEdit> taken) {
        var before = taken.floorEntry(edit.range().start());
        var after = taken.ceilingEntry(edit.range().start());
        return (before != null && before.getValue().range().end() > edit.range().start())
                || (after != null && after.getKey() < edit.range().end())
                || taken.containsKey(edit.range().start());
    }
}
