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
        return xdg(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("weeknote");
    }

    /// Where the author's settings are: `~/.config/weeknote` on Linux, the same as the program's
    /// folder on macOS, `%APPDATA%\Weeknote` on Windows, which goes along with the author.
    public static Path ofSettings(Map<String, String> environment, String systemName, Path home) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return of(environment, systemName, home);
        }
        if (system.contains("win")) {
            String roaming = environment.get("APPDATA");
            return roaming == null
                    ? of(environment, systemName, home)
                    : Path.of(roaming).resolve("Weeknote");
        }
        return xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("weeknote");
    }

    /// Where the programs of a Linux desktop keep what is the author's: `~/.local/share`.
    static Path ofData(Map<String, String> environment, Path home) {
        return xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
    }

    /// A relative path does not count (XDG Base Directory Specification, "Environment variables").
    private static Path xdg(Map<String, String> environment, String name, Path usual) {
        Path folder = Path.of(environment.getOrDefault(name, ""));
        return folder.isAbsolute() ? folder : usual;
    }
}
