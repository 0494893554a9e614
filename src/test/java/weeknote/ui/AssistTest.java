package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.text.Selection;
import weeknote.text.TextRange;
import weeknote.ui.source.SourceMode;

/// What helps at the caret and under the mouse, in the real window.
class AssistTest extends WindowTest {

    private static final String NOTE =
            """
            ---
            title: Week 7
            ---

            # Ice

            The lake froze[^ice] over. See [the weather][weather].

            ## Snow

            Text.

            [weather]: https://example.org/weather
            [^ice]: Eight centimetres.
            """;

    @BeforeEach
    void openTheNote() throws Exception {
        window.open(Files.writeString(folder.resolve("week-7.md"), NOTE));
    }

    @Test
    void aLabelIsCompletedByTab() {
        typeAt("Text.", " [x][wea");
        window.until(() -> window.view().completing().popup().isShowing());
        robot.push(KeyCode.TAB);
        window.until(() -> text().contains("Text. [x][weather]"));
    }

    @Test
    void enterIsANewLineUnlessAChoiceWasMade() {
        typeAt("Text.", " [x][wea");
        window.until(() -> window.view().completing().popup().isShowing());
        robot.push(KeyCode.ENTER);
        assertTrue(text().contains("Text. [x][wea\n"));
        assertFalse(window.view().completing().popup().isShowing());
    }

    @Test
    void enterTakesWhatWasChosen() {
        typeAt("Text.", " [x][wea");
        window.until(() -> window.view().completing().popup().isShowing());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        window.until(() -> text().contains("Text. [x][weather]"));
    }

    @Test
    void aMarkIsFollowedToItsNoteAndBack() {
        int mark = NOTE.indexOf("ice]");
        caretTo(mark);
        robot.push(KeyCode.F12);
        window.until(() -> caret() == NOTE.indexOf("Eight"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> caret() == mark);
    }

    @Test
    void theMouseOverAMarkShowsTheNote() {
        int mark = NOTE.indexOf("ice]");
        robot.moveTo(onScreen(new TextRange(mark, mark + 1)));
        window.until(() -> window.view().going().card().isShowing());
        assertTrue(robot.lookup(".hover-text").queryAll().stream().anyMatch(this::saysTheNote));
    }

    private boolean saysTheNote(Node node) {
        return node instanceof Label label && label.getText().contains("Eight centimetres.");
    }

    @Test
    void aLabelIsRenamedEverywhere() {
        caretTo(NOTE.indexOf("weather]."));
        robot.push(KeyCode.F2);
        window.until(() -> window.view().renaming().field().isShowing());
        robot.write("forecast").push(KeyCode.ENTER);
        window.until(() -> text().contains("[the weather][forecast]"));
        assertEquals(NOTE.replace("[weather]", "[forecast]"), text());
    }

    @ParameterizedTest
    @CsvSource({"ALT, ENTER", "CONTROL, PERIOD"})
    void aWrongLabelIsMendedByTwoKeys(KeyCode modifier, KeyCode key) {
        robot.interact(() -> window.source().replaceText("[x][wether]\n\n[weather]: /w\n"));
        caretTo(2);
        robot.push(modifier, key);
        window.until(() -> !robot.lookup(".context-menu").queryAll().isEmpty());
        robot.push(KeyCode.ENTER);
        window.until(() -> text().startsWith("[x][weather]"));
    }

    @Test
    void nothingToFixIsSaid() {
        caretTo(NOTE.indexOf("Text."));
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        window.until(() -> isSaid("There is nothing to fix at the caret."));
        robot.push(KeyCode.RIGHT);
        assertFalse(isSaid("There is nothing to fix at the caret."));
        assertEquals(NOTE, text());
    }

    private boolean isSaid(String sentence) {
        return !robot.lookup(sentence).queryAll().isEmpty();
    }

    @Test
    void theOutlineLeadsToAHeading() {
        caretTo(NOTE.indexOf("Text."));
        robot.push(KeyCode.CONTROL, KeyCode.J);
        window.until(() -> robot.lookup(".picker").query().isVisible());
        assertEquals(2, robot.lookup(".picker .list-view").queryListView().getItems().size());
        robot.write("ice").push(KeyCode.ENTER);
        window.until(() -> caret() == NOTE.indexOf("Ice"));
    }

    @Test
    void downPassesOverASectionThatIsFolded() {
        caretTo(NOTE.indexOf("Text."));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertEquals(NOTE.indexOf("Snow") + 4, caret());
        robot.push(KeyCode.DOWN).push(KeyCode.UP);
        assertEquals(NOTE.indexOf("Snow") + 4, caret());
    }

    @Test
    void everyCommandIsInThePalette() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("line num");
        ListView<?> list = robot.lookup(".picker .list-view").queryListView();
        window.until(() -> !list.getItems().isEmpty());
        robot.push(KeyCode.ENTER);
        window.until(() -> window.window().settings().isOn(SourceMode.LINE_NUMBERS));
    }

    @Test
    void aMenuIsFoundInThePaletteWithAllItHas() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("post tidy");
        ListView<?> list = robot.lookup(".picker .list-view").queryListView();
        window.until(() -> list.getItems().size() > 1);
        robot.push(KeyCode.ESCAPE);
    }

    private void caretTo(int offset) {
        robot.interact(() -> window.window().source().select(Selection.at(offset)));
        robot.interact(() -> window.window().source().requestFocus());
        window.settle();
    }

    private void typeAt(String after, String typed) {
        caretTo(NOTE.indexOf(after) + after.length());
        robot.write(typed);
    }

    private int caret() {
        return window.window().source().selection().caret();
    }

    private String text() {
        return window.view().session().text();
    }

    private Bounds onScreen(TextRange range) {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> window.window().source().boundsOf(range).orElseThrow());
    }
}
