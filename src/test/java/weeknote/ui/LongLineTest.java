package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import weeknote.UiTest;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;
import weeknote.ui.source.SourceEditor;

/// A line that is too long to be laid out at once is edited as any other, and saved as it is.
@UiTest
class LongLineTest {

    private static final String WORDS = "Word after word of the week. ".repeat(400);
    private static final String NOTE = "# One\n\n" + WORDS + "**end**\n\nLast.\n";
    private static final int END = NOTE.indexOf("end");

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private EditorWindow window;
    private SourceEditor source;
    private Path post;

    @BeforeEach
    void openTheNote() throws Exception {
        post = Files.writeString(folder.resolve("note.md"), NOTE);
        window = EditorWindow.show();
        window.open(post);
        source = window.window().source();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String text() {
        return window.window().view().session().text();
    }

    private int longestParagraph() {
        return window.source().getParagraphs().stream()
                .mapToInt(paragraph -> paragraph.length())
                .max()
                .orElseThrow();
    }

    private String typed(int offset, String text) {
        return TextChange.of(TextEdit.insert(offset, text)).apply(NOTE);
    }

    @Test
    void noParagraphOfTheAreaIsLong() {
        assertTrue(longestParagraph() <= 1001);
        assertEquals(NOTE, text());
    }

    @Test
    void typingInItIsSavedAsTyped() throws IOException {
        robot.clickOn(".source").interact(() -> source.select(Selection.at(END)));
        robot.write("the ").push(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> window.window().view().session().isSaved());
        assertEquals(typed(END, "the "), Files.readString(post));
    }

    @Test
    void itsColoursStandWhereTheyBelong() {
        int shown = window.source().getText().indexOf("end**");
        assertEquals("[strong]", window.source().getStyleOfChar(shown).toString());
    }

    /// Where the text is broken for the first time.
    private int firstBreak() {
        return window.source().getText().indexOf('\uDBFF');
    }

    private void assertDeleted(TextRange range) {
        assertEquals(TextChange.of(TextEdit.delete(range)).apply(NOTE), text());
    }

    @Test
    void deletingBackOverABreakDeletesEachCharacterOnce() {
        int end = firstBreak() + 10;
        robot.interact(() -> {
            source.select(Selection.at(end));
            IntStream.range(0, 20).forEach(i -> window.source().deletePreviousChar());
        });
        assertDeleted(new TextRange(end - 20, end));
    }

    @Test
    void deletingForwardOverABreakDeletesEachCharacterOnce() {
        int start = firstBreak() - 10;
        robot.interact(() -> {
            source.select(Selection.at(start));
            IntStream.range(0, 20).forEach(i -> window.source().deleteNextChar());
        });
        assertDeleted(new TextRange(start, start + 20));
    }

    @Test
    void atABreakTheCaretStandsBeforeItAndThenBehindIt() {
        int end = firstBreak();
        robot.clickOn(".source").interact(() -> source.select(Selection.at(end - 1)));
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertEquals(end + 1, source.selection().caret());
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.LEFT);
        assertEquals(end - 1, source.selection().caret());
    }

    @Test
    void theStatusBarSaysSo() {
        robot.lookup("Long line, shown in pieces").query();
    }

    @Test
    void copyTakesTheTextAsItIs() {
        robot.interact(() -> {
            source.selectAll();
            source.copy();
        });
        robot.interact(() -> assertEquals(NOTE, Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aPastedLongLineIsOneUndoStep() {
        String line = "x".repeat(300_000);
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(line);
            Clipboard.getSystemClipboard().setContent(content);
            source.select(Selection.at(NOTE.length()));
            source.paste();
        });
        assertEquals(NOTE + line, text());
        assertTrue(longestParagraph() <= 1001);
        robot.interact(source::undo);
        assertEquals(NOTE, text());
        robot.interact(source::redo);
        assertEquals(NOTE + line, text());
    }

    @Test
    void aChangeByAnotherViewMeetsItsPlace() {
        var change =
                TextChange.of(
                        TextEdit.insert(10, "A"),
                        TextEdit.replace(new TextRange(4000, 9000), "B"),
                        TextEdit.insert(END, "C"));
        robot.interact(() -> source.apply(change));
        assertEquals(change.apply(NOTE), text());
        robot.interact(source::undo);
        assertEquals(NOTE, text());
    }
}
