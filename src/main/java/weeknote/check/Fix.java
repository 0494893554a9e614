package weeknote.check;

import weeknote.text.TextChange;

/// A change that mends a diagnostic, if the author agrees.
///
/// @param title an order: "Change to `krebscensorship`"
/// @param isSafe so surely what was meant that many may be applied at once, unseen
public record Fix(String title, TextChange change, boolean isSafe) {

    Fix safe() {
        return new Fix(title, change, true);
    }
}
