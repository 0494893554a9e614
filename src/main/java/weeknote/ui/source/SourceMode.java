package weeknote.ui.source;

import java.util.Locale;

/// A way of showing the source that the author can switch on.
public enum SourceMode {
    /// Lines carry their numbers.
    LINE_NUMBERS,
    /// All lines but the one with the caret are dimmed.
    FOCUS,
    /// The line with the caret stays at mid-height, like paper in a typewriter.
    TYPEWRITER;

    /// As settings and style sheets name it: `line-numbers`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
