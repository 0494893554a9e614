package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import weeknote.UiTest;

/// The form, used by keyboard alone.
@UiTest
class DetailsFormTest {

    private static final String NOTE =
            """
            ---
            title:        "Week 7, 2022 - Ice"
            Date:         2022-02-14T21:04:00+11:00
            categories:   ["Weekly Notes"]
            params:
              mood: calm
            ---

            The *lake* froze over.
            """;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private EditorWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        post("other.md", "---\ncategories: [Opinion, Weekly Notes]\nweight: 3\n---\n");
        post("third.md", "---\ncategories: [Opinion]\n---\n");
        window = EditorWindow.show();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aCategoryIsCompletedByTwoLettersAndTheDiffIsOneLine() {
        open(NOTE);
        robot.interact(() -> window.source().moveTo(NOTE.indexOf("lake")));
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        tabUntil("categories");
        robot.write("op");
        window.until(() -> robot.lookup(".term-list").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        assertEquals(
                NOTE.replace("[\"Weekly Notes\"]", "[\"Weekly Notes\", \"Opinion\"]"),
                window.source().getText());
        robot.push(KeyCode.ESCAPE);
        assertTrue(window.source().isFocused());
        assertEquals(window.source().getText().indexOf("lake"), window.source().getCaretPosition());
    }

    @Test
    void theMostUsedTermComesFirstWithItsCount() {
        open(NOTE.replace("[\"Weekly Notes\"]", "[]"));
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        tabUntil("categories");
        robot.write("o");
        ListView<?> terms = robot.lookup(".term-list").query();
        assertEquals("Term[text=Opinion, posts=2]", terms.getItems().getFirst().toString());
        robot.push(KeyCode.ESCAPE);
        assertFalse(window.source().isFocused());
    }

    @Test
    void backspaceRemovesTheLastChip() {
        open(NOTE);
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        tabUntil("categories");
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(NOTE.replace("[\"Weekly Notes\"]", "[]"), window.source().getText());
    }

    @Test
    void theProposedSlugIsTakenWithOneKeyAndNeverUnasked() {
        open(NOTE);
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        tabUntil("slug");
        assertEquals(NOTE, window.source().getText());
        robot.push(KeyCode.RIGHT);
        assertTrue(window.source().getText().contains("week-7-2022\n"));
    }

    @Test
    void theProposedDescriptionIsTheFirstParagraph() {
        open(NOTE);
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON).push(KeyCode.TAB).push(KeyCode.RIGHT);
        assertTrue(window.source().getText().contains("\ndescription:  The lake froze over.\n"));
    }

    @Test
    void aFieldIsAddedAsTheSiteUsesItAndRemovedByKey() {
        open(NOTE);
        robot.interact(() -> window.window().view().form().setOpen(true));
        robot.interact(() -> robot.lookup(".add-field-button").queryButton().fire());
        robot.write("tags").push(KeyCode.ENTER);
        window.settle();
        assertTrue(window.source().getText().contains("tags:"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        window.settle();
        assertEquals(NOTE, window.source().getText());
    }

    @Test
    void typingIsOneUndoStepAPause() {
        open(NOTE);
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        TextField title = robot.lookup(".details-grid .text-field").query();
        // Two keys within one moment of the JavaFX thread, whatever the clock says.
        robot.interact(() -> {
            title.appendText(" and");
            title.appendText(" more");
        });
        window.until(() -> window.source().getText().contains("Ice and more"));
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NOTE, window.source().getText());
    }

    @Test
    void brokenFrontMatterIsNamedFixedInOneStepAndLocksTheForm() throws IOException {
        String broken = NOTE.replace("\"Week 7, 2022 - Ice\"", "Week 7: Ice");
        open(broken);
        Hyperlink fix = robot.lookup(".details-banner .hyperlink").query();
        assertEquals("Put quotes around the title", fix.getText());
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON).write("x");
        assertEquals(broken, window.source().getText());
        robot.interact(fix::fire);
        window.settle();
        assertEquals(broken.replace("Week 7: Ice", "\"Week 7: Ice\""), window.source().getText());
        assertFalse(robot.lookup(".details-banner").query().isVisible());
    }

    @Test
    void brokenFrontMatterCanBeEditedInTheSourceAndSaved() throws IOException {
        String broken = NOTE.replace("\"Week 7, 2022 - Ice\"", "Week 7: Ice");
        open(broken);
        robot.interact(() -> window.source().appendText("More.\n"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> window.window().view().session().isSaved());
        assertEquals(broken + "More.\n", Files.readString(folder.resolve("week-7.md")));
    }

    @Test
    void nowKeepsTheNotationOfTheFile() {
        open(NOTE);
        robot.interact(() -> window.window().view().form().setOpen(true));
        robot.interact(() -> robot.lookup(".date-now").queryButton().fire());
        window.settle();
        assertTrue(
                window.source()
                        .getText()
                        .matches(
                                "(?s).*\n"
                                        + "Date:        "
                                        + " \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d\n"
                                        + ".*"));
    }

    @Test
    void aDateThatHugoReadsAsNoneIsNamedUnderItsField() {
        open(NOTE.replace("2022-02-14T21:04:00+11:00", "2022-02-30"));
        robot.interact(() -> window.window().view().form().setOpen(true));
        assertTrue(robot.lookup(".field-problem .label").tryQuery().isPresent());
    }

    private void tabUntil(String name) {
        window.until(() -> {
            if (Objects.equals(focused(), name)) {
                return true;
            }
            robot.push(KeyCode.TAB);
            return false;
        });
    }

    private String focused() {
        var owner = window.source().getScene().getFocusOwner();
        return owner instanceof TextField field
                ? String.valueOf(field.getAccessibleText()).toLowerCase(Locale.ROOT)
                : "";
    }

    private void open(String text) {
        window.open(post("week-7.md", text));
    }

    private Path post(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFieldThatIsThereAlreadyIsNotAddedOverItself() {
        open(NOTE);
        robot.interact(() -> window.window().view().form().setOpen(true));
        robot.interact(() -> robot.lookup(".add-field-button").queryButton().fire());
        robot.write("title").push(KeyCode.ENTER);
        window.settle();
        assertEquals(NOTE, window.source().getText());
        assertEquals("title", focused());
    }

    @Test
    void aCommaEndsAnItem() {
        open(NOTE);
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        tabUntil("categories");
        robot.write("foo,").push(KeyCode.TAB);
        window.settle();
        assertEquals(
                NOTE.replace("[\"Weekly Notes\"]", "[\"Weekly Notes\", \"foo\"]"),
                window.source().getText());
    }

    @Test
    void aTitleThatGrowsPastALineKeepsTheCaret() {
        open(NOTE);
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        TextField title = robot.lookup(".details-grid .text-field").query();
        robot.interact(() -> title.appendText(" and more".repeat(12)));
        window.until(() -> window.source().getText().contains("and more and more"));
        window.settle();
        robot.push(KeyCode.END).write("!").push(KeyCode.ESCAPE);
        assertTrue(window.source().getText().contains("and more!\""));
    }

    @Test
    void openingAndLeavingTheFormChangesNoValueThatItCannotShow() {
        String odd = "---\ntitle: \"A\\tB\"\nslug: \"x\\ny\"\nodd: \"a\\u0007b\"\n---\n\nText.\n";
        open(odd);
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON).push(KeyCode.TAB).push(KeyCode.TAB);
        robot.push(KeyCode.ESCAPE);
        window.settle();
        assertEquals(odd, window.source().getText());
    }

    @Test
    void theDraftSwitchTurnsByKeyboard() {
        open(NOTE);
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        tabUntil("author");
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        window.settle();
        assertTrue(window.source().getText().contains("\ndraft:        true\n"));
    }

    @Test
    void theKeyOfTheFormComesBackToIt() {
        open(NOTE);
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON).push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        assertEquals("title", focused());
    }
}
