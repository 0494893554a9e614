package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.site.FileFormat;
import weeknote.site.recovery.Journals;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// What the author finds after a crash.
@Tag("ui")
class RecoveryTest {

    private static final String BASE = "---\ntitle: Week 7\n---\nBefore.\n";

    @TempDir private Path folder;
    private Path post;
    private EditorWindow window;

    @BeforeEach
    void crash() throws IOException, TimeoutException {
        post = Files.writeString(folder.resolve("week-7.md"), BASE);
        leave(Optional.of(post), BASE, "Typed.\n");
        window = EditorWindow.show(EditorWindow.memory(folder));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path unsaved() {
        return folder.resolve("memory/unsaved");
    }

    /// The journal of a program that is gone.
    private void leave(Optional<Path> path, String base, String typed) throws IOException {
        var change = TextChange.of(TextEdit.insert(base.length(), typed));
        Path living = Files.createTempDirectory(folder, "living");
        new Journals(living)
                .begin(
                        new UnsavedText(
                                path,
                                FileFormat.UTF_8,
                                base,
                                change,
                                Instant.parse("2026-02-14T21:14:00Z")));
        Files.createDirectories(unsaved());
        for (Path journal : list(living)) {
            Files.copy(journal, unsaved().resolve(journal.getFileName()));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private String text() {
        return window.view().session().text();
    }

    @Test
    void whatWasNotSavedComesBackAndTheFileIsNotTouched() throws IOException {
        window.press("Restore");
        window.until(() -> text().equals(BASE + "Typed.\n"));
        assertEquals(Optional.of(post), window.view().session().path());
        assertEquals(
                Selection.at((BASE + "Typed.\n").length()), window.window().source().selection());
        assertEquals(BASE, Files.readString(post));
    }

    @Test
    void whatWasRestoredIsKeptUntilItIsSaved() throws IOException {
        List<Path> left = list(unsaved());
        window.press("Restore");
        window.until(() -> !list(unsaved()).equals(left) && list(unsaved()).size() == 1);
        window.onWindow(MainWindow::save);
        window.until(() -> list(unsaved()).isEmpty());
        assertEquals(BASE + "Typed.\n", Files.readString(post));
    }

    @Test
    void aFileThatAnotherProgramWroteMeanwhileIsNotOverwritten() throws IOException {
        Files.writeString(post, "Another program.\n");
        window.press("Restore");
        window.until(() -> text().equals(BASE + "Typed.\n"));
        assertEquals("Another program.\n", Files.readString(post));
    }

    @Test
    void aTextComesBackWithoutItsFile() throws IOException {
        Files.delete(post);
        Files.createDirectory(post);
        window.press("Restore");
        window.until(() -> text().equals(BASE + "Typed.\n"));
    }

    @Test
    void aTextWhoseFileIsDeletedOutsideIsKept() throws IOException {
        Path other = Files.writeString(folder.resolve("week-8.md"), "Eight.\r\n");
        window.open(other);
        Files.delete(other);
        window.until(() -> list(unsaved()).size() == 2);
        Files.writeString(other, "Eight.\r\n");
        window.until(() -> list(unsaved()).size() == 1);
    }

    @Test
    void whatIsDiscardedIsGone() {
        window.press("Discard");
        window.until(() -> list(unsaved()).isEmpty());
    }

    @Test
    void undoLeadsBackToTheFile() {
        window.press("Restore");
        window.until(() -> text().equals(BASE + "Typed.\n"));
        window.onWindow(each -> each.view().history().undo());
        window.until(() -> text().equals(BASE) && window.view().session().isSaved());
    }
}
