package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.site.PostFile;
import weeknote.site.SaveOutcome;
import weeknote.site.Site;
import weeknote.site.history.LocalHistory;
import weeknote.site.history.Version;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

class VersionKeepingTest {

    private static final Instant NOW = Instant.parse("2026-02-14T21:14:05.123Z");
    private static final Instant BEFORE = NOW.minusSeconds(86_400);

    @TempDir private Path folder;
    private Path post;
    private LocalHistory history;

    @BeforeEach
    void write() throws IOException {
        post = Files.writeString(folder.resolve("week-7.md"), "One.\n");
        Files.setLastModifiedTime(post, FileTime.from(BEFORE));
        history = new LocalHistory(folder.resolve("history"));
    }

    private void editAndSave() throws IOException {
        EditingSession session =
                EditingSession.of(PostFile.read(post), Site.NONE, Runnable::run, Runnable::run);
        session.onSaved(new VersionKeeping(history, Runnable::run, () -> NOW)::saved);
        session.apply(TextChange.of(TextEdit.insert(0, "Two. ")));
        session.save(
                new SaveListener() {
                    @Override
                    public void saved(SaveOutcome outcome) {}

                    @Override
                    public void failed(IOException reason) {
                        throw new AssertionError(reason);
                    }
                });
        assertEquals("Two. One.\n", Files.readString(post));
    }

    @Test
    void aSaveKeepsWhatItWritesAndWhatWasThereBefore() throws IOException {
        editAndSave();
        List<Version> versions = history.versions(post);
        assertEquals(List.of(NOW, BEFORE), versions.stream().map(Version::at).toList());
        assertEquals(
                List.of(Version.Origin.SAVED, Version.Origin.FOUND),
                versions.stream().map(Version::origin).toList());
        assertEquals("Two. One.\n", versions.getFirst().text());
        assertEquals("One.\n", versions.getLast().text());
    }

    @Test
    void aPostIsSavedWhereNoVersionCanBeKept() throws IOException {
        Files.createFile(folder.resolve("history"));
        editAndSave();
    }
}
