package weeknote.session;

import weeknote.check.Diagnostic;
import weeknote.check.Severity;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// A diagnostic, and where it stands in the text as it is.
///
/// @param diagnostic as it was found; its own range and its fixes are those of the text then
public record Problem(Diagnostic diagnostic, TextRange range) {

    static Problem of(Diagnostic diagnostic) {
        return new Problem(diagnostic, diagnostic.range());
    }

    public Severity severity() {
        return diagnostic.severity();
    }

    /// Whether it is likely to be a mistake.
    public boolean isGrave() {
        return severity().compareTo(Severity.WARNING) <= 0;
    }

    Problem after(TextChange change) {
        return new Problem(diagnostic, change.map(range));
    }
}
