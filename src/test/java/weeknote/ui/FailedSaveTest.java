package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.UiTest;
import weeknote.text.TextChange;

/// The disk refuses a post that was written in.
@UiTest
class FailedSaveTest {

    @TempDir private Path folder;
    private Path post;
    private EditorWindow window;

    @BeforeEach
    void write() throws IOException, TimeoutException {
        post = Files.writeString(folder.resolve("week-7.md"), "One.\r\n");
        window = EditorWindow.show();
        window.open(post);
        window.onWindow(each -> each.source().apply(TextChange.between("One.\n", "One. Two.\n")));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void refuse(Optional<Path> chosen) {
        refuse((String name) -> chosen);
    }

    private void refuse(Function<String, Optional<Path>> chooser) {
        window.onWindow(each ->
                new FailedSave(each.view(), each.view().session(), chooser, () -> {})
                        .show(new IOException("No space left on device")));
    }

    @Test
    void aCopyTakesTheTextAndThePostStaysOpenAndUnsaved() throws IOException {
        Path copy = folder.resolve("copy.md");
        refuse(Optional.of(copy));
        assertEquals(List.of("notice", "notice-failure"), window.view().notice().getStyleClass());
        window.press("Save a Copy…");
        window.until(() -> window.says("is in " + copy));
        assertEquals(
                List.of("notice", "notice-information"), window.view().notice().getStyleClass());
        assertEquals("One. Two.\r\n", Files.readString(copy));
        assertEquals("One.\r\n", Files.readString(post));
        assertEquals(Optional.of(post), window.view().session().path());
        assertFalse(window.view().session().isSaved());
    }

    @Test
    void aCopyHoldsWhatTheCharsetOfThePostCannot() throws IOException {
        Path old = folder.resolve("old.md");
        Files.write(old, new byte[] {'a', (byte) 0xFC});
        window.onWindow(each -> each.view().history().undo());
        window.open(old);
        window.onWindow(each -> each.source().apply(TextChange.between("aü", "aü →")));
        Path copy = folder.resolve("copy.md");
        refuse(Optional.of(copy));
        window.press("Save a Copy…");
        window.until(() -> window.says("is in " + copy));
        assertEquals("aü →", Files.readString(copy));
    }

    @Test
    void theBarStaysWhenNoPlaceIsChosen() {
        var asked = new AtomicReference<String>();
        refuse(name -> {
            asked.set(name);
            return Optional.empty();
        });
        window.press("Save a Copy…");
        window.until(() -> asked.get() != null);
        assertEquals("copy-of-week-7.md", asked.get());
        window.until(() -> window.says("week-7.md was not saved. "));
    }

    @Test
    void aFolderThatIsGoneIsMadeAgainWhenTheAuthorSaysSo() throws IOException {
        Files.delete(post);
        Files.delete(folder);
        window.onWindow(MainWindow::save);
        window.press("Make the Folder");
        window.until(() -> window.view().session().isSaved());
        assertEquals("One. Two.\r\n", Files.readString(post));
    }

    @Test
    void aCopyThatFailsTooSaysSo() {
        refuse(Optional.of(folder.resolve("gone/copy.md")));
        window.press("Save a Copy…");
        window.until(() -> window.says("No copy was made. The folder of "));
    }
}
