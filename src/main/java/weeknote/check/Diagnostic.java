package weeknote.check;

import java.util.List;
import weeknote.text.TextRange;

/// Something in a post that its author will want to know.
///
/// @param code stable, for scripts and settings: `link.undefined-label`
/// @param range what to underline
/// @param message a sentence or two: what is wrong and, where it is known, what was meant
/// @param fixes the likeliest first
public record Diagnostic(
        String code, Severity severity, TextRange range, String message, List<Fix> fixes) {

    public Diagnostic {
        fixes = List.copyOf(fixes);
    }
}
