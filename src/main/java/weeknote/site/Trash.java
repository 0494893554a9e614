package weeknote.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The system's trash.
public sealed interface Trash permits XdgTrash, CommandTrash {

    /// Moves a file there.
    ///
    /// @return how to have it back
    /// @throws IOException if it stays where it is
    Trashed move(Path file) throws IOException;

    /// A file in the trash.
    interface Trashed {
        /// Puts the file back where it was.
        ///
        /// @throws IOException if the disk says no, or another file is there by now
        void putBack() throws IOException;
    }

    /// The trash of this system. Java's own (`java.awt.Desktop`) has none on Linux, and beside
    /// JavaFX it takes the menu bar away on macOS.
    static Trash of(Map<String, String> environment, String systemName, Path home) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return new CommandTrash(
                    List.of("/usr/bin/osascript", "-l", "JavaScript", "-e", CommandTrash.MAC));
        }
        if (system.contains("win")) {
            return new CommandTrash(
                    List.of(
                            "powershell.exe",
                            "-NoProfile",
                            "-NonInteractive",
                            "-Command",
                            CommandTrash.WINDOWS));
        }
        return in(ProgramFolder.ofData(environment, home).resolve("Trash"));
    }

    /// The trash in a folder, as Linux desktops have it.
    static Trash in(Path folder) {
        return new XdgTrash(folder);
    }
}
