package weeknote.ui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import weeknote.UiTest;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

@UiTest
class EditorWindowTest {

    private static final String NOTE =
            """
            ---
            title:        Week 7 - Ice
            Date:         2022-02-14T21:04:00+11:00
            categories:   ["Weekly Notes"]
            ---

            The lake froze[^ice] over. See [the weather][weather].

            [weather]: https://example.org/weather
            [^ice]: Eight centimetres.
            """;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private EditorWindow window;
    private Path post;

    @BeforeEach
    void openTheNote() throws Exception {
        post = Files.writeString(folder.resolve("week-7.md"), NOTE);
        window = EditorWindow.show();
        window.open(post);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aTypedWordIsInThePreviewAndASaveWritesItAlone() throws IOException {
        robot.interact(() -> window.source().moveTo(NOTE.indexOf("lake")));
        robot.clickOn(".source").interact(() -> window.source().moveTo(NOTE.indexOf("lake")));
        robot.write("big ");
        window.settle();
        assertTrue(window.previewText().contains("The big lake froze1 over."));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> window.window().view().session().isSaved());
        assertEquals(NOTE.replace("The lake", "The big lake"), Files.readString(post));
    }

    @Test
    void aTitleChangedInTheFormIsOneUndoStepInTheSource() {
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        robot.interact(() -> titleField().appendText(" and snow"));
        robot.push(KeyCode.ESCAPE);
        assertEquals(
                NOTE.replace("Week 7 - Ice", "Week 7 - Ice and snow"), window.source().getText());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NOTE, window.source().getText());
        assertTrue(window.window().view().session().isSaved());
    }

    @Test
    void undoInAFieldUndoesTheEditOfTheText() {
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        robot.interact(() -> titleField().appendText("!"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertEquals(NOTE, window.source().getText());
        assertEquals("Week 7 - Ice", titleField().getText());
    }

    @Test
    void aChangeOfTheSourceIsInTheFormAtOnce() {
        robot.interact(() -> window.window().view().form().setOpen(true));
        robot.interact(() -> window.source().insertText(NOTE.indexOf("Ice"), "Black "));
        window.settle();
        assertEquals("Week 7 - Black Ice", titleField().getText());
    }

    @Test
    void theFormKeepsTheSpellingOfAKey() {
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        robot.clickOn(fieldThatShows("21:04:00"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("8:30").push(KeyCode.ENTER);
        assertEquals(NOTE.replace("T21:04:00", "T08:30:00"), window.source().getText());
    }

    @Test
    void aPostThatIsNotQuiteUtf8SaysWhyItLooksWrong() throws IOException {
        byte[] bytes = "MÃ¼ll\r\n\r\nfür\r\n".getBytes(ISO_8859_1);
        window.open(Files.write(folder.resolve("broken.md"), bytes));
        assertTrue(window.says("broken.md is not valid UTF-8 at line 3"));
    }

    private TextField fieldThatShows(String text) {
        return robot.lookup(".text-field").<TextField>queryAllAs(TextField.class).stream()
                .filter(field -> field.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marksAndBackLinksOfFootnotesLeadToEachOther() {
        click("fnref:1");
        assertEquals("fn:1", marked());
        window.inPreview("document.querySelector('#fn\\\\:1 .footnote-backref').click()");
        assertEquals("fnref:1", marked());
    }

    private void click(String id) {
        window.inPreview(
                "document.querySelector('[id=\"" + id + "\"] a, a[id=\"" + id + "\"]').click()");
    }

    private Object marked() {
        return window.inPreview("document.querySelector('.weeknote-target').id");
    }

    @Test
    void aLinkOpensInTheSystemBrowserAndThePreviewStays() {
        Object before = window.inPreview("location.href");
        window.inPreview("document.querySelector('a[href^=\"https:\"]').click()");
        window.until(() -> !window.browsed().isEmpty());
        assertEquals(List.of("https://example.org/weather"), window.browsed());
        assertEquals(before, window.inPreview("location.href"));
    }

    @Test
    void typingReplacesItsBlockAndNoOther() {
        window.inPreview(
                "Array.from(document.getElementById('weeknote-post').children)"
                        + ".forEach(function (block) { block.kept = true; })");
        robot.interact(() -> window.source().insertText(NOTE.indexOf("lake"), "big "));
        window.settle();
        Object renewed =
                window.inPreview(
                        "Array.from(document.getElementById('weeknote-post').children)"
                                + ".filter(function (block) { return !block.kept; }).length");
        assertEquals(1, renewed);
    }

    @Test
    void openingAndSavingWritesNothing() throws IOException {
        var before = Files.getLastModifiedTime(post);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> robot.lookup("Saved, nothing has changed").tryQuery().isPresent());
        assertEquals(before, Files.getLastModifiedTime(post));
        assertFalse(window.window().view().notice().isVisible());
    }

    @Test
    void aMissingFileIsNamedInANotice() {
        Path missing = folder.resolve("none.md");
        robot.interact(() -> window.window().open(missing));
        window.until(() -> window.window().view().notice().isVisible());
        robot.lookup(missing + " does not exist; check the name.").query();
        assertEquals(NOTE, window.source().getText());
    }

    @Test
    void aConfigurationThatCannotBeReadIsToldWhenAPostOfItsSiteOpens() throws IOException {
        Files.writeString(folder.resolve("hugo.toml"), "a = 1\nb = = 2\n");
        Path other = Files.writeString(folder.resolve("week-8.md"), NOTE);
        window.open(other);
        assertTrue(window.window().view().notice().isVisible());
        robot.lookup(
                        "hugo.toml cannot be read from line 2 on; its settings are left out, and"
                                + " the defaults apply.")
                .query();
    }

    private TextField titleField() {
        return robot.lookup(".details-grid .text-field").query();
    }

    @Test
    void aPostIsShownAsItIsWhenTheQuestionAboutTheOpenOneIsAnswered() throws IOException {
        Path other = Files.writeString(folder.resolve("other.md"), "Old.\n");
        var typed = TextChange.of(TextEdit.insert(0, "Typed. "));
        window.onWindow(each -> each.source().apply(typed));
        window.later(each -> each.open(other));
        assertFalse(window.isOff("Don't Save"));
        Files.writeString(other, "New.\n");
        window.answer("Don't Save");
        window.until(() -> window.view().session().text().equals("New.\n"));
    }
}
