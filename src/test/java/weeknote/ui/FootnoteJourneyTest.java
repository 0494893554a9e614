package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import weeknote.text.Selection;

/// A footnote in mid-sentence: mark, note, and back to the sentence.
class FootnoteJourneyTest extends WindowTest {

    private static final String NOTE =
            """
            The lake froze over[^1] and the wind fell.

            - skates and a rope

            [^1]: On Monday.
            """;

    @BeforeEach
    void openTheNote() throws Exception {
        open(NOTE);
    }

    private void footnoteBehind(String text) {
        int caret = window.source().getText().indexOf(text) + text.length();
        robot.interact(() -> window.window().source().select(Selection.at(caret)));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
    }

    @Test
    void theNoteIsWrittenAndEscapeReturnsBehindTheMark() {
        footnoteBehind("the wind");
        robot.write("From the north").push(KeyCode.ESCAPE).write(" at last");
        assertEquals(
                NOTE.replace("the wind", "the wind[^2] at last") + "[^2]: From the north",
                window.source().getText());
        window.settle();
        assertTrue(window.previewText().contains("From the north"));
    }

    @Test
    void itIsTheSameInAListAndAtTheEndOfAWordInWhichTheCaretIs() {
        footnoteBehind("- ska");
        robot.write("Old ones").push(KeyCode.ESCAPE).write("!");
        assertEquals(
                NOTE.replace("skates", "skates[^2]!") + "[^2]: Old ones",
                window.source().getText());
    }

    @Test
    void escapeReturnsOnce() {
        footnoteBehind("the wind");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.window().source().select(Selection.at(3)));
        robot.push(KeyCode.ESCAPE);
        assertEquals(Selection.at(3), window.window().source().selection());
    }

    @Test
    void aClickElsewhereEndsTheWayBack() {
        footnoteBehind("the wind");
        robot.clickOn(".source");
        Selection clicked = window.window().source().selection();
        robot.push(KeyCode.ESCAPE);
        assertEquals(clicked, window.window().source().selection());
    }

    @Test
    void oneUndoTakesMarkAndNoteAndOneRedoBringsThem() {
        footnoteBehind("the wind");
        String made = window.source().getText();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NOTE, window.source().getText());
        assertEquals(
                Selection.at(NOTE.indexOf("the wind") + 8), window.window().source().selection());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(made, window.source().getText());
    }
}
