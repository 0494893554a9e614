package weeknote.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.site.FileFormat;
import weeknote.site.recovery.Journals;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// A program that ended without saving, and what it has left in the folder of
/// [EditorWindow#memory].
record DeadProgram(Path folder) {

    private static final Instant SINCE = Instant.parse("2026-02-14T21:14:00Z");

    /// Leaves a text that had something typed at its end.
    ///
    /// @param path of the post; empty for one that had no file yet
    void leave(Optional<Path> path, String base, String typed) throws IOException {
        Path living = Files.createTempDirectory(folder, "living");
        var change = TextChange.of(TextEdit.insert(base.length(), typed));
        new Journals(living).begin(new UnsavedText(path, FileFormat.UTF_8, base, change, SINCE));
        Path left = Files.createDirectories(folder.resolve("memory/unsaved"));
        for (Path journal : list(living)) {
            Files.copy(journal, left.resolve(journal.getFileName()));
        }
    }

    /// The journals that are there now, of whatever program.
    List<Path> journals() throws IOException {
        return list(folder.resolve("memory/unsaved"));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
