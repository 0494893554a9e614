package weeknote.ui.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import weeknote.check.Severity;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// A stretch of the source that something is said about, and what: it is drawn under or behind the
/// text, and beside the scroll bar.
public record Mark(TextRange range, Kind kind) {

    /// Who puts marks on the source; each puts its own, whatever the others do.
    public enum Layer {
        PROBLEMS,
        SPELLING,
        SEARCH
    }

    /// What a mark says. Of two at one place beside the scroll bar the later one here is seen.
    public enum Kind {
        HIT,
        SPELLING,
        HINT,
        INFORMATION,
        WARNING,
        ERROR,
        CURRENT_HIT;

        public static Kind of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case INFO -> INFORMATION;
                case HINT -> HINT;
            };
        }

        Optional<Severity> severity() {
            return Arrays.stream(Severity.values())
                    .filter(severity -> of(severity) == this)
                    .findFirst();
        }

        /// As style sheets name it: `mark-current-hit`.
        String styleClass() {
            return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Mark after(TextChange change) {
        return at(change.map(range));
    }

    /// The same elsewhere.
    Mark at(TextRange place) {
        return new Mark(place, kind);
    }
}
