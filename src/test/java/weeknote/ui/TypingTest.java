package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// The keys of the source in the real window.
class TypingTest extends WindowTest {

    private static final String NOTE =
            """
            ---
            title: Ice
            ---

            The lake froze over.

            - skates
            - sledge

            | day | ice |
            | --- | --- |
            | Mon | 8   |

            Later.
            """;

    @BeforeEach
    void openTheNote() throws Exception {
        open(NOTE);
    }

    private void caretBehind(String text) {
        int caret = window.source().getText().indexOf(text) + text.length();
        robot.interact(() -> window.window().source().select(Selection.at(caret)));
    }

    private void select(String text) {
        int start = window.source().getText().indexOf(text);
        var range = new TextRange(start, start + text.length());
        robot.interact(() -> window.window().source().select(Selection.of(range)));
    }

    private String text() {
        return window.source().getText();
    }

    @Test
    void enterGoesOnWithTheListAndEndsItOnAnEmptyItem() {
        caretBehind("sledge");
        robot.push(KeyCode.ENTER).write("rope").push(KeyCode.ENTER).push(KeyCode.ENTER);
        robot.write("Then");
        assertEquals(NOTE.replace("- sledge\n", "- sledge\n- rope\n\nThen\n"), text());
    }

    @Test
    void enterInAParagraphIsALineEnd() {
        caretBehind("lake");
        robot.push(KeyCode.ENTER);
        assertEquals(NOTE.replace("lake froze", "lake\n froze"), text());
    }

    @Test
    void shiftEnterStaysInTheItem() {
        caretBehind("sledge");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER).write("of wood");
        assertEquals(NOTE.replace("- sledge", "- sledge\n  of wood"), text());
    }

    @Test
    void tabIndentsAnItemAndShiftTabTakesItBack() {
        caretBehind("sledge");
        robot.push(KeyCode.TAB);
        assertEquals(NOTE.replace("- sledge", "  - sledge"), text());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(NOTE, text());
    }

    @Test
    void tabGoesToTheNextCell() {
        caretBehind("| M");
        robot.push(KeyCode.TAB);
        assertEquals("8", window.source().getSelectedText());
        assertTrue(window.source().isFocused());
    }

    @Test
    void backspaceBehindAMarkerTakesTheMarker() {
        robot.interact(() -> window.source().moveTo(NOTE.indexOf("sledge")));
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(NOTE.replace("- sledge", "  sledge"), text());
    }

    @Test
    void aBracketBringsItsPairAndItsEndIsSteppedOver() {
        caretBehind("over.");
        robot.write(" (so)");
        assertEquals(NOTE.replace("over.", "over. (so)"), text());
    }

    @Test
    void aSignOverASelectionIsPutAroundIt() {
        select("lake");
        robot.write("*");
        assertEquals(NOTE.replace("lake", "*lake*"), text());
        assertEquals("lake", window.source().getSelectedText());
    }

    @Test
    void undoBringsBackTextAndSelectionInOneStep() {
        select("lake");
        robot.write("*").push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NOTE, text());
        assertEquals("lake", window.source().getSelectedText());
    }

    @Test
    void nothingIsSmartInFrontMatter() {
        caretBehind("title: Ice");
        robot.write(" (");
        assertEquals(NOTE.replace("title: Ice", "title: Ice ("), text());
    }

    @Test
    void keysFollowTheTextThatTheyHaveMade() {
        caretBehind("over.");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).write("1. one").push(KeyCode.ENTER);
        robot.write("two").push(KeyCode.ENTER).write("three");
        assertEquals(NOTE.replace("over.", "over.\n\n1. one\n2. two\n3. three"), text());
    }

    @Test
    void escapeThenTabLeaves() {
        caretBehind("sledge");
        robot.push(KeyCode.ESCAPE).push(KeyCode.TAB);
        assertFalse(window.source().isFocused());
        assertEquals(NOTE, text());
    }

    @Test
    void aReadOnlyPostStaysAsItIs() {
        robot.interact(() -> window.window().source().setEditable(false));
        caretBehind("sledge");
        robot.push(KeyCode.ENTER).push(KeyCode.TAB).push(KeyCode.BACK_SPACE).write("(");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertEquals(NOTE, text());
    }
}
