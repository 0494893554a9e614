package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Where mistakes show, and how they are mended by keyboard or mouse.
class ProblemsTest extends WindowTest {

    /// The misspelt label lies far below what is seen at first.
    private static final String NOTE =
            "---\ntitle: Week 40\n---\n\n"
                    + "A paragraph.\n\n".repeat(60)
                    + "The [follow-up article][krebcensorship] says more.\n\n"
                    + "[krebscensorship]: https://example.org/censorship\n\n"
                    + "More.\n\n".repeat(60);

    private static final String LABEL = "krebcensorship";
    private static final int PLACE = NOTE.indexOf(LABEL);

    @BeforeEach
    void openTheNote() throws Exception {
        open(NOTE);
    }

    private List<String> underlined() {
        var source = window.source();
        return source.getStyleSpans(0, source.getLength()).stream()
                .filter(span -> span.getStyle().contains("mark-error"))
                .map(span -> "" + span.getLength())
                .toList();
    }

    private Button count() {
        return robot.lookup(".problem-count").queryButton();
    }

    @Test
    void aMisspeltLabelIsFoundAndMendedByKeyboardAndOneUndoBringsItBack() {
        assertEquals(List.of("" + LABEL.length()), underlined());
        robot.push(KeyCode.F8);
        assertEquals(PLACE, window.view().source().selection().caret());
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        window.until(() -> !robot.lookup(".context-menu").queryAll().isEmpty());
        robot.push(KeyCode.ENTER);
        window.until(
                () -> window.source().getText().equals(NOTE.replace(LABEL, "krebscensorship")));
        window.settle();
        assertEquals(List.of(), underlined());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NOTE, window.source().getText());
        window.settle();
        assertEquals(List.of("" + LABEL.length()), underlined());
    }

    @Test
    void aStepLandsWithinSightAndTellsTheProblem() {
        robot.push(KeyCode.F8);
        double height = window.source().getHeight();
        double top =
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000,
                        () ->
                                window.viewport().topOf(PLACE).orElseThrow()
                                        - window.source().localToScene(0, 0).getY());
        assertTrue(top > height * 0.2 && top < height * 0.5, top + " of " + height);
        robot.clickOn(robot.lookup(".hover-fix").queryAs(Hyperlink.class));
        assertEquals(NOTE.replace(LABEL, "krebscensorship"), window.source().getText());
    }

    @Test
    void theMouseOverItTellsItAndCanReachTheFix() {
        robot.push(KeyCode.F8).push(KeyCode.RIGHT);
        window.until(() -> !window.view().going().card().isShowing());
        var bounds =
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000,
                        () ->
                                window.view()
                                        .source()
                                        .boundsOf(new TextRange(PLACE + 4, PLACE + 5))
                                        .orElseThrow());
        robot.moveTo(bounds);
        window.until(() -> window.view().going().card().isShowing());
        robot.clickOn(robot.lookup(".hover-fix").queryAs(Hyperlink.class));
        assertEquals(NOTE.replace(LABEL, "krebscensorship"), window.source().getText());
    }

    @Test
    void theStatusBarCountsThem() {
        assertEquals("1 error. Show the list.", count().getAccessibleText());
        robot.push(KeyCode.F8);
        robot.interact(() -> window.view().fixes().offer());
        window.until(() -> !robot.lookup(".context-menu").queryAll().isEmpty());
        robot.push(KeyCode.ENTER);
        window.until(() -> count().getAccessibleText().equals("No problems. Show the list."));
    }

    @Test
    void aSignGoesWithItsLineWhenThatIsPushedDown() throws IOException {
        open("One.\n\n[a][nope] is the third line.\n");
        window.until(() -> signs() == 1);
        robot.interact(() -> window.view().source().select(Selection.at(6)));
        robot.push(KeyCode.ENTER);
        window.until(() -> window.source().getText().startsWith("One.\n\n\n"));
        window.settle();
        assertEquals(1, signs());
    }

    @Test
    void theSignOfALineTellsAllItsProblemsTheGravestFirst() throws IOException {
        open("The the [link](http://example.org/) and [a][snov] stand here.\n\n[snow]: /s\n");
        robot.moveTo(".margin-icon");
        window.until(() -> window.view().going().card().isShowing());
        assertEquals(
                List.of(
                        "No definition for `snov`. Nearest: `snow`.",
                        "“the” stands here twice.",
                        "“link” does not say where the link leads. Name what readers find there."),
                told());
        assertEquals(
                List.of("Change to `snow`", "Create the definition", "Delete the second `the`"),
                offered());
    }

    @Test
    void theCardIsAsHighAsItsWords() throws IOException {
        open("[a][krebcensorship] stands.\n\n[krebscensorship]: /s\n");
        robot.moveTo(".margin-icon");
        window.until(() -> window.view().going().card().isShowing());
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane card = robot.lookup(".hover-card").query();
        assertEquals(
                card.getContent().getLayoutBounds().getHeight(),
                card.getViewportBounds().getHeight(),
                1);
    }

    @Test
    void theStatusSaysHowFarAStepIsAndWhenOnlyHintsAreLeft() throws IOException {
        open("[a][snov] and [link](/x)\n\n[here](/y)\n\n[snow]: /s\n");
        robot.push(KeyCode.F8);
        assertTrue(window.says("Problem 1 of 1. Then 2 hints."));
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        window.until(() -> !robot.lookup(".context-menu").queryAll().isEmpty());
        robot.push(KeyCode.ENTER);
        window.until(() -> window.source().getText().startsWith("[a][snow]"));
        window.settle();
        robot.push(KeyCode.F8);
        assertTrue(window.says("Only hints are left: 1 of 2."));
    }

    @Test
    void theFixOfTheNearestProblemOfTheLineIsTheFirst() throws IOException {
        String text = "The the tide, then words and words, and [a][snov].\n\n[snow]: /s\n";
        open(text);
        robot.interact(() -> window.view().source().select(Selection.at(text.indexOf("and ["))));
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        window.until(() -> !robot.lookup(".context-menu").queryAll().isEmpty());
        robot.push(KeyCode.ENTER);
        window.until(() -> window.source().getText().equals(text.replace("snov", "snow")));
    }

    @Test
    void whereNothingCanBeMendedTheStatusSaysSo() throws IOException {
        open("Words.\n\n[a][snov]\n\n[snow]: /s\n");
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        window.until(() -> window.says("There is nothing to fix at the caret."));
    }

    private List<String> told() {
        return robot.lookup(".hover-message > .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private List<String> offered() {
        return robot.lookup(".hover-fix").queryAllAs(Hyperlink.class).stream()
                .map(Hyperlink::getText)
                .toList();
    }

    private int signs() {
        return robot.lookup(".margin-icon").queryAll().size();
    }
}
