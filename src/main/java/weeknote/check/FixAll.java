package weeknote.check;

import java.util.List;
import java.util.Optional;
import weeknote.text.TextChange;

/// What mends all diagnostics of one code in one text: the fix of each that leaves no choice, where
/// it does not meet another.
///
/// @param count how many are mended
public record FixAll(TextChange change, int count) {

    /// What mends those of a code.
    ///
    /// @param diagnostics of one text
    public static FixAll of(List<Diagnostic> diagnostics, String code) {
        var fixes = new Fixes();
        long count =
                diagnostics.stream()
                        .filter(diagnostic -> diagnostic.code().equals(code))
                        .flatMap(diagnostic -> clearFix(diagnostic).stream())
                        .filter(fixes::add)
                        .count();
        return new FixAll(fixes.change(), (int) count);
    }

    /// The only one, or the one that is surely meant.
    public static Optional<Fix> clearFix(Diagnostic diagnostic) {
        List<Fix> fixes = diagnostic.fixes();
        return fixes.stream().findFirst().filter(first -> fixes.size() == 1 || first.isSafe());
    }
}
