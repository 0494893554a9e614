package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.UiTest;
import weeknote.text.TextChange;

/// The program is started with the name of a post that does not exist.
@UiTest
class NewNameTest {

    @TempDir private Path folder;
    private Path post;
    private EditorWindow window;

    @BeforeEach
    void leaveUnsavedText() throws IOException, TimeoutException {
        post = folder.resolve("week-8.md");
        new DeadProgram(folder).leave(Optional.of(post), "Eight.\n", "Typed.\n");
        window = EditorWindow.show(EditorWindow.memory(folder));
        window.onWindow(each -> each.openOrBegin(post));
        window.until(() -> window.view().session().path().equals(Optional.of(post)));
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nothingIsWrittenUntilItIsSavedUnderThatName() throws IOException {
        assertFalse(Files.exists(post));
        window.onWindow(each -> each.source().apply(TextChange.between("", "New.\n")));
        window.onWindow(MainWindow::save);
        window.until(() -> window.view().session().isSaved());
        assertEquals("New.\n", Files.readString(post));
    }

    @Test
    void whatWasTypedIntoItBeforeItWasDeletedIsOffered() {
        window.press("Restore");
        window.until(() -> window.source().getText().equals("Eight.\nTyped.\n"));
        assertFalse(window.view().session().isSaved());
    }
}
