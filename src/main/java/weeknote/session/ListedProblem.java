package weeknote.session;

import weeknote.check.Diagnostic;
import weeknote.text.Position;

/// A problem of a list: what was found, and where in the text at that time.
public record ListedProblem(Diagnostic diagnostic, Position position) {

    /// Whether the other says the same, wherever it stands.
    public boolean isSameAs(Diagnostic other) {
        return diagnostic.code().equals(other.code())
                && diagnostic.message().equals(other.message());
    }
}
