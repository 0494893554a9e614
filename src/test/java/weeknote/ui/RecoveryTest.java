package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.UiTest;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// What the author finds after a crash.
@UiTest
class RecoveryTest {

    private static final String BASE = "---\ntitle: Week 7\n---\nBefore.\n";

    @TempDir private Path folder;
    private Path post;
    private DeadProgram dead;
    private EditorWindow window;

    @BeforeEach
    void crash() throws IOException, TimeoutException {
        post = Files.writeString(folder.resolve("week-7.md"), BASE);
        dead = new DeadProgram(folder);
        dead.leave(Optional.of(post), BASE, "Typed.\n");
        window = EditorWindow.show(EditorWindow.memory(folder));
    }

    @AfterEach
    void close() {
        window.close();
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
        List<Path> left = dead.journals();
        window.press("Restore");
        window.until(() -> !dead.journals().equals(left) && dead.journals().size() == 1);
        window.onWindow(MainWindow::save);
        window.until(() -> dead.journals().isEmpty());
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
        window.until(() -> dead.journals().size() == 2);
        Files.writeString(other, "Eight.\r\n");
        window.until(() -> dead.journals().size() == 1);
    }

    @Test
    void whatIsDiscardedIsGoneWhenTheWindowCloses() throws IOException {
        window.press("Discard");
        window.until(() -> window.says("is discarded"));
        window.onWindow(MainWindow::close);
        assertEquals(List.of(), dead.journals());
    }

    @Test
    void whatWasTypedMeanwhileStaysBesideIt() throws IOException {
        openAndType("# Mine\n", 0);
        window.press("Restore");
        window.until(() -> text().equals("# Mine\n" + BASE + "Typed.\n"));
        assertEquals(BASE, Files.readString(post));
        window.until(() -> dead.journals().size() == 1);
    }

    @Test
    void ofTheSameLinesTheAuthorDecides() {
        openAndType("Mine.\n", BASE.length());
        window.press("Restore");
        window.answer("Cancel");
        assertEquals(BASE + "Mine.\n", text());
        window.press("Restore");
        window.answer("Restore");
        window.until(() -> text().equals(BASE + "Typed.\n"));
    }

    private void openAndType(String typed, int offset) {
        window.open(post);
        window.onWindow(each -> each.source().apply(TextChange.of(TextEdit.insert(offset, typed))));
    }

    @Test
    void undoLeadsBackToTheFile() {
        window.press("Restore");
        window.until(() -> text().equals(BASE + "Typed.\n"));
        window.onWindow(each -> each.view().history().undo());
        window.until(() -> text().equals(BASE) && window.view().session().isSaved());
    }
}
