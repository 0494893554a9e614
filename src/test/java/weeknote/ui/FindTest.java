package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindTest extends WindowTest {

    private static final String NOTE =
            """
            ---
            title: Ice
            ---

            Ice on the lake, ice on the pond.

            The ICE is nice.
            """;

    @BeforeEach
    void openTheNote() throws Exception {
        open(NOTE);
    }

    private void find(String text) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    private void untilCount(String count) {
        window.until(
                () -> robot.lookup(".find-count").queryAs(Label.class).getText().equals(count));
    }

    private String selected() {
        var range = window.source().getSelection();
        return range.getStart() + "-" + range.getEnd();
    }

    @Test
    void whatIsTypedIsCountedAndTheNearestHitIsSelected() {
        robot.interact(() -> window.source().moveTo(NOTE.indexOf("on the lake")));
        find("ice");
        untilCount("3 of 5");
        assertEquals("37-40", selected());
    }

    @Test
    void enterGoesOnAndRoundAndEscReturnsToTheTextAtTheHit() {
        find("the");
        untilCount("1 of 3");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        untilCount("3 of 3");
        robot.push(KeyCode.ENTER);
        untilCount("1 of 3");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        untilCount("3 of 3");
        robot.push(KeyCode.ESCAPE);
        assertTrue(window.source().isFocused());
        assertEquals("The", window.source().getSelectedText());
        assertFalse(robot.lookup(".find-bar").query().isVisible());
    }

    @Test
    void theWordAtTheCaretIsTakenOver() {
        robot.interact(() -> window.source().moveTo(NOTE.indexOf("lake") + 2));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        untilCount("1 of 1");
        assertEquals("lake", field(".find-pattern").getText());
        assertEquals("lake", window.source().getSelectedText());
    }

    @Test
    void switchesNarrowTheSearchAndABrokenPatternIsExplained() {
        find("ice");
        untilCount("1 of 5");
        robot.push(KeyCode.ALT, KeyCode.W);
        untilCount("1 of 4");
        robot.push(KeyCode.ALT, KeyCode.C);
        untilCount("1 of 1");
        robot.push(KeyCode.ALT, KeyCode.R).write("(");
        window.until(() ->
                robot.lookup(".find-problem")
                        .queryAs(Label.class)
                        .getText()
                        .equals("This pattern is broken at its end: unclosed group."));
    }

    @Test
    void replacingAllIsOneUndoStep() {
        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("ice");
        untilCount("1 of 5");
        robot.clickOn(".find-template").write("snow").push(KeyCode.ALT, KeyCode.P);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        untilCount("5 replaced");
        assertEquals(
                NOTE.replace("Ice", "Snow").replace("ICE", "SNOW").replace("ice", "snow"),
                window.source().getText());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NOTE, window.source().getText());
    }

    @Test
    void replacingOneGoesToTheNext() {
        robot.interact(() -> window.source().moveTo(NOTE.indexOf("ice on the pond")));
        robot.push(KeyCode.CONTROL, KeyCode.H);
        untilCount("3 of 5");
        robot.push(KeyCode.TAB).write("frost").push(KeyCode.ENTER);
        untilCount("3 of 4");
        assertEquals("ICE", window.source().getSelectedText());
        assertEquals(
                NOTE.replace("ice on the pond", "frost on the pond"), window.source().getText());
    }

    @Test
    void onlyTheSelectedLinesAreSearched() {
        int start = NOTE.indexOf("Ice on");
        robot.interact(() -> window.source().selectRange(start, NOTE.indexOf("is nice")));
        robot.push(KeyCode.CONTROL, KeyCode.F).write("ice");
        untilCount("1 of 3");
    }

    private TextField field(String selector) {
        return robot.lookup(selector).queryAs(TextField.class);
    }
}
