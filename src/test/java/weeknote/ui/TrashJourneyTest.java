package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import weeknote.text.TextEdit;

/// The author removes the open post, and thinks better of it.
@UiTest
class TrashJourneyTest {

    @TempDir private Path folder;
    private Path post;
    private EditorWindow window;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        post = Files.writeString(folder.resolve("week-7.md"), "Seven.\n");
        window = EditorWindow.show(EditorWindow.memory(folder));
        window.open(post);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String text() {
        return window.view().session().text();
    }

    private boolean isOpen() {
        return window.view().session().path().equals(Optional.of(post));
    }

    @Test
    void aPostGoesAndComesBack() throws IOException {
        window.onWindow(each -> each.safety().moveToTrash());
        window.until(() -> window.says("week-7.md is in the trash."));
        assertTrue(Files.exists(folder.resolve("trash/files/week-7.md")));
        assertEquals("", text());
        assertFalse(window.says("another program"));
        window.press("Undo");
        window.until(this::isOpen);
        assertEquals("Seven.\n", text());
        assertEquals("Seven.\n", Files.readString(post));
    }

    @Test
    void whatWasNotSavedStaysAndGoesBackWithIt() throws IOException {
        window.onWindow(each -> each.source().apply(TextChange.of(TextEdit.insert(0, "More. "))));
        window.onWindow(each -> each.safety().moveToTrash());
        window.until(() -> window.says("What you had not saved is here"));
        assertEquals("More. Seven.\n", text());
        window.press("Undo");
        window.until(() -> isOpen() && text().equals("More. Seven.\n"));
        assertEquals("Seven.\n", Files.readString(post));
    }
}
