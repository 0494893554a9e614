package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.UiTest;
import weeknote.site.Access;
import weeknote.site.PostFile;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.ui.source.SourceArea;

/// Another program works on the open post.
@UiTest
class DiskChangesTest {

    private static final String BASE = "One.\n\nTwo.\n\nThree.\n";

    @TempDir private Path folder;
    private Path post;
    private EditorWindow window;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        post = Files.writeString(folder.resolve("week-7.md"), BASE);
        window = EditorWindow.show();
        window.open(post);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String text() {
        return window.view().session().text();
    }

    private void type(int offset, String text) {
        window.onWindow(each -> each.source().apply(TextChange.of(TextEdit.insert(offset, text))));
    }

    @Test
    void aSavedTextFollowsItsFileAndTheCaretStays() throws IOException {
        window.onWindow(each -> each.source().select(Selection.at(BASE.indexOf("Three"))));
        Files.writeString(post, "Zero.\n\n" + BASE);
        window.until(() -> text().equals("Zero.\n\n" + BASE));
        assertTrue(window.view().session().isSaved());
        assertEquals(
                ("Zero.\n\n" + BASE).indexOf("Three"),
                window.window().source().selection().caret());
    }

    @Test
    void aPostBehindALinkFollowsItsFileToo() throws IOException {
        Path link = Files.createDirectory(folder.resolve("links")).resolve("newest.md");
        window.open(Files.createSymbolicLink(link, Path.of("../week-7.md")));
        Files.writeString(post, "Theirs.\n");
        window.until(() -> text().equals("Theirs.\n"));
    }

    @Test
    void aPostThatMayNotBeTypedIntoFollowsItsFileToo() throws IOException {
        openReadOnly();
        Files.writeString(post, "Theirs.\n");
        window.until(() -> text().equals("Theirs.\n") && window.view().session().isSaved());
    }

    @Test
    void aPostThatMayBeTypedIntoAgainIs() throws IOException {
        openReadOnly();
        assertTrue(window.says("It may only be read."));
        window.onWindow(MainWindow::save);
        window.until(() -> window.says("Saved, nothing has changed"));
        Files.setLastModifiedTime(post, FileTime.fromMillis(0));
        window.until(() -> window.source().isEditable());
        assertFalse(window.says("It may only be read."));
    }

    private void openReadOnly() throws IOException {
        PostFile file = PostFile.read(post);
        var readOnly = new Access.ReadOnly("It may only be read.");
        window.onWindow(each ->
                each.posts()
                        .show(
                                new PostFile(
                                        post, file.text(), file.format(), file.stamp(), readOnly)));
    }

    @Test
    void changesThatFitTogetherAreMergedWhenTheAuthorSaysSo() throws IOException {
        type(0, "Mine. ");
        Files.writeString(post, BASE + "\nTheirs.\n");
        window.press("Merge…");
        window.answer("Use This Text");
        window.until(() -> text().equals("Mine. " + BASE + "\nTheirs.\n"));
        assertEquals(BASE + "\nTheirs.\n", Files.readString(post));
        window.onWindow(MainWindow::save);
        window.until(() -> window.view().session().isSaved());
        assertEquals("Mine. " + BASE + "\nTheirs.\n", Files.readString(post));
    }

    @Test
    void ofOneLineTheAuthorChooses() throws IOException {
        type(0, "Mine. ");
        Files.writeString(post, "Theirs. " + BASE);
        window.press("Merge…");
        window.answer("Both, yours first");
        window.answer("Both, theirs first");
        window.answer("Use This Text");
        window.until(() -> text().startsWith("Theirs. One.\nMine. One.\n"));
    }

    @Test
    void nothingIsTakenUntilTheAuthorHasChosenInEveryPlace() throws IOException {
        type(0, "Mine. ");
        type(text().indexOf("Three"), "Mine. ");
        Files.writeString(post, "Theirs. One.\n\nTwo.\n\nTheirs. Three.\n");
        window.press("Merge…");
        assertTrue(window.isOff("Use This Text"));
        window.answer("Theirs", 0);
        assertTrue(window.isOff("Use This Text"));
        window.answer("Yours", 1);
        assertFalse(window.isOff("Use This Text"));
        window.answer("Use This Text");
        window.until(() -> text().equals("Theirs. One.\n\nTwo.\n\nMine. Three.\n"));
    }

    @Test
    void theTextHasTheFocusWhenABarIsDone() throws IOException {
        type(0, "Mine. ");
        Files.writeString(post, "Theirs. " + BASE);
        window.until(() -> window.says("was changed by another program"));
        window.focus("Merge…");
        window.press("Merge…");
        window.answer("Cancel");
        window.until(() -> window.source().isFocused());
    }

    @Test
    void enterTakesWhatWasChosen() throws IOException {
        type(0, "Mine. ");
        Files.writeString(post, "Theirs. " + BASE);
        window.press("Merge…");
        window.answer("Theirs");
        window.pushInDialog("Theirs", KeyCode.ENTER);
        window.until(() -> text().equals("Theirs. " + BASE));
    }

    @Test
    void theLineThatIsWrittenStaysInViewWhenTheBarComes() throws IOException {
        type(BASE.length(), "Line.\n".repeat(200));
        window.onWindow(each -> each.source().select(Selection.at(BASE.length() + 300)));
        window.settle();
        window.onWindow(each -> window.source().scrollYBy(caretBottom() - height()));
        window.until(() -> Math.abs(caretBottom() - height()) < 2);
        Files.writeString(post, "Theirs.\n");
        window.until(() -> window.says("was changed by another program"));
        window.until(() -> caretBottom() <= height());
    }

    private double caretBottom() {
        SourceArea area = window.source();
        return area.getCaretBounds().map(area::screenToLocal).map(Bounds::getMaxY).orElse(9999.0);
    }

    private double height() {
        return window.source().getHeight();
    }

    @Test
    void aSaveThatWouldOverwriteAsks() throws IOException {
        type(0, "Mine. ");
        Files.writeString(post, "Theirs. " + BASE);
        window.later(MainWindow::save);
        window.answer("Cancel");
        assertEquals("Theirs. " + BASE, Files.readString(post));
        assertEquals("Mine. " + BASE, text());
    }

    @Test
    void aFileThatIsGoneLeavesItsTextAndASaveBringsItBack() throws IOException {
        Files.delete(post);
        window.until(() -> !window.view().session().isSaved());
        assertEquals(BASE, text());
        assertFalse(Files.exists(post));
        window.onWindow(MainWindow::save);
        window.until(() -> window.view().session().isSaved());
        assertEquals(BASE, Files.readString(post));
    }

    @Test
    void twoWindowsOnOnePostDoNotFight() throws IOException, TimeoutException {
        EditorWindow other = EditorWindow.show();
        other.open(post);
        type(0, "Mine. ");
        window.onWindow(MainWindow::save);
        other.until(() -> other.view().session().text().equals("Mine. " + BASE));
        assertTrue(other.view().session().isSaved());

        other.onWindow(each -> each.source().apply(TextChange.of(TextEdit.insert(0, "Other. "))));
        type(BASE.length(), "More.");
        window.onWindow(MainWindow::save);
        other.until(() -> other.says("was changed by another program"));
        assertEquals("Other. Mine. " + BASE, other.view().session().text());
        assertEquals(text(), Files.readString(post));
        other.close();
    }
}
