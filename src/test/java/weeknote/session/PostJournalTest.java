package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.site.FileFormat;
import weeknote.site.recovery.Journals;
import weeknote.site.recovery.Orphan;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

class PostJournalTest {

    private static final TextChange TYPED = TextChange.of(TextEdit.insert(0, "typed "));

    @TempDir private Path folder;
    private Path living;
    private Orphan orphan;
    private final List<IOException> failures = new ArrayList<>();

    /// A program is gone that left an unsaved text.
    @BeforeEach
    void leave() throws IOException {
        living = folder.resolve("living");
        new Journals(living).begin(unsaved().then(TYPED));
        Path dead = Files.createDirectory(folder.resolve("dead"));
        for (Path journal : list(living)) {
            Files.copy(journal, dead.resolve(journal.getFileName()));
            Files.delete(journal);
        }
        orphan = new Journals(dead).orphans().getFirst();
    }

    private static UnsavedText unsaved() {
        return new UnsavedText(
                Optional.empty(), FileFormat.UTF_8, "base", TextChange.NONE, Instant.EPOCH);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// Restores what was found, with a journal in another folder.
    private void restore(Path journals) {
        try (ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor()) {
            Safekeeping journal =
                    new Journaling(new Journals(journals), writer, Instant::now, failures::add)
                            .of(unsaved());
            journal.changed(TYPED, Instant.EPOCH);
            journal.takeOver(orphan);
        }
    }

    @Test
    void whatWasFoundGoesWhenTheNewJournalHasIt() throws IOException {
        restore(living);
        assertEquals(List.of(), list(folder.resolve("dead")));
        assertEquals(1, list(living).size());
    }

    @Test
    void whatWasFoundStaysWhereNoNewJournalCanBeWritten() throws IOException {
        restore(Files.createFile(folder.resolve("no-folder")));
        assertEquals(1, list(folder.resolve("dead")).size());
        assertFalse(failures.isEmpty());
    }
}
