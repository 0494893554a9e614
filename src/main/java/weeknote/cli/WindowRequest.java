package weeknote.cli;

import java.nio.file.Path;
import java.util.List;

/// The wish for a window.
///
/// @param paths the post or site folder to open; empty for the last session
public record WindowRequest(List<Path> paths, Theme theme) {

    public WindowRequest {
        paths = List.copyOf(paths);
    }

    /// How the window looks.
    public enum Theme {
        LIGHT,
        DARK,
        /// As the desktop is set.
        SYSTEM,
        /// As it was last.
        REMEMBERED
    }
}
