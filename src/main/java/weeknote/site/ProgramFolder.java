package weeknote.site;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what it remembers, at the system's place for that and never beside the
/// author's posts.
public final class ProgramFolder {

    private ProgramFolder() {}

    /// `~/.local/state/weeknote` on Linux, `~/Library/Application Support/Weeknote` on macOS,
    /// `%LOCALAPPDATA%\Weeknote` on Windows.
    public static Path of(Map<String, String> environment, String systemName, Path home) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Weeknote");
        }
        if (system.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return local == null ? home.resolve("Weeknote") : Path.of(local).resolve("Weeknote");
        }
        String state = environment.get("XDG_STATE_HOME");
        Path folder =
                state == null || state.isBlank() ? home.resolve(".local/state") : Path.of(state);
        return folder.resolve("weeknote");
    }
}
