package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.assist.edit.EditCommand;
import weeknote.text.Selection;

/// The editing commands by their keys and from the menus, in the real window.
class EditMenusTest extends WindowTest {

    private static final String NOTE = "Zero.\n\nThe lake froze.\nLast line.\n";

    @BeforeEach
    void openTheNote() throws Exception {
        open(NOTE);
        int caret = NOTE.indexOf("lake") + 2;
        robot.interact(() -> window.window().source().select(Selection.at(caret)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    B            | The **lake** froze.⏎Last line.
                    I            | The *lake* froze.⏎Last line.
                    SHIFT+BACK_QUOTE | The `lake` froze.⏎Last line.
                    K            | The [lake]() froze.⏎Last line.
                    SHIFT+I      | The ![lake]() froze.⏎Last line.
                    SHIFT+K      | ```⏎The lake froze.⏎Last line.⏎```
                    SHIFT+Q      | > The lake froze.⏎> Last line.
                    SHIFT+CLOSE_BRACKET | - The lake froze.⏎  Last line.
                    SHIFT+OPEN_BRACKET  | 1. The lake froze.⏎   Last line.
                    SLASH        | <!-- The lake froze.⏎Last line. -->
                    """)
    void aKeyFormats(String keys, String paragraph) {
        push(KeyCode.CONTROL, keys);
        assertEquals(NOTE.replace("The lake froze.\nLast line.", lines(paragraph)), text());
    }

    private void push(KeyCode modifier, String keys) {
        var codes = Stream.of(keys.split("\\+")).map(KeyCode::valueOf);
        robot.push(Stream.concat(Stream.of(modifier), codes).toArray(KeyCode[]::new));
    }

    private static String lines(String text) {
        return text.replace('⏎', '\n');
    }

    private String text() {
        return window.source().getText();
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIT1,#",
        "DIGIT2,##",
        "DIGIT3,###",
        "DIGIT4,####",
        "DIGIT5,#####",
        "DIGIT6,######"
    })
    void aDigitMakesAHeadingAndZeroTakesItBack(String digit, String signs) {
        robot.interact(() -> window.window().source().select(Selection.at(2)));
        push(KeyCode.CONTROL, digit);
        assertEquals(NOTE.replace("Zero", signs + " Zero"), text());
        push(KeyCode.CONTROL, "DIGIT0");
        assertEquals(NOTE, text());
    }

    @Test
    void aLinkOfNothingIsAskedFor() {
        robot.interact(() -> {
            window.window().source().select(Selection.at(6));
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "https://x.org/"));
        });
        push(KeyCode.CONTROL, "K");
        window.until(() -> window.view().editing().linking().field().isShowing());
        robot.write("ice").push(KeyCode.ENTER);
        assertEquals(NOTE.replace("\n\n", "\n[ice](https://x.org/)\n"), text());
        push(KeyCode.CONTROL, "Z");
        assertEquals(NOTE, text());
    }

    @Test
    void altUpAndDownMoveTheLine() {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("Zero.\n\nLast line.\nThe lake froze.\n", text());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(NOTE, text());
    }

    @Test
    void aKeyInTheFormLeavesTheSource() {
        robot.push(KeyCode.CONTROL, KeyCode.SEMICOLON);
        assertTrue(window.source().getScene().getFocusOwner() instanceof TextField);
        robot.push(KeyCode.CONTROL, KeyCode.B).push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(NOTE, text());
    }

    @Test
    void aTableCommandIsInTheEditMenu() {
        robot.interact(() -> window.source().replaceText("| a | b |\n|---|:-:|\n| 1 | 2 |\n"));
        robot.interact(() -> window.window().source().select(Selection.at(2)));
        robot.interact(() ->
                items().filter(item -> "Align Right".equals(item.getText()))
                        .forEach(MenuItem::fire));
        assertEquals("|   a |  b  |\n| --: | :-: |\n|   1 |  2  |\n", text());
    }

    @Test
    void aNoteGoesTogetherWithItsMark() {
        robot.interact(() -> window.source().replaceText("a[^1] b\n\n[^1]: one\n"));
        robot.interact(() -> window.window().source().select(Selection.at(3)));
        robot.interact(() ->
                items().filter(item -> "Delete Footnote".equals(item.getText()))
                        .forEach(MenuItem::fire));
        assertEquals("a b\n", text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tidy   | a[^1] b[^2]⏎⏎[^1]: one⏎[^2]: two⏎
                    Cancel | a[^2] b[^1]⏎⏎[^2]: one⏎[^1]: two⏎
                    """)
    void tidyingShowsFirstWhatItChanges(String button, String after) {
        String before = "a[^2] b[^1]\n\n[^2]: one\n[^1]: two\n";
        robot.interact(() -> window.source().replaceText(before));
        window.settle();
        // A dialog waits within the event that opens it, which is not to be waited for here.
        Platform.runLater(() ->
                items().filter(item -> "Renumber Footnotes…".equals(item.getText()))
                        .forEach(MenuItem::fire));
        window.until(() -> !robot.lookup(".diff").queryAll().isEmpty());
        assertEquals(List.of("−a[^2] b[^1]", "+a[^1] b[^2]"), diff().subList(0, 2));
        robot.interact(() -> robot.lookup(button).queryButton().fire());
        window.until(() -> robot.lookup(".diff").queryAll().isEmpty());
        assertEquals(lines(after), text());
    }

    /// The rows of the difference that go and come, each behind its sign.
    private List<String> diff() {
        return robot.lookup(".diff-row").<HBox>queryAllAs(HBox.class).stream()
                .map(EditMenusTest::words)
                .filter(row -> row.startsWith("−") || row.startsWith("+"))
                .toList();
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled label -> label.getText();
            case Text text -> text.getText();
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .map(EditMenusTest::words)
                            .collect(Collectors.joining());
            default -> "";
        };
    }

    @Test
    void aCommandThatCanDoNothingSaysWhy() {
        robot.interact(() -> {
            window.source().insertText(0, "---\ntitle: Ice\n---\n");
            window.window().source().select(Selection.at(6));
            window.view().run(EditCommand.FOOTNOTE);
        });
        assertTrue(window.says("“Footnote” is for the text below the front matter."));
    }

    @Test
    void noKeyStandsTwiceInTheMenus() {
        List<KeyCombination> keys =
                items().map(MenuItem::getAccelerator).filter(key -> key != null).toList();
        Set<KeyCombination> different = new HashSet<>(keys);
        assertEquals(different.size(), keys.size());
        assertTrue(keys.size() > 30);
    }

    private Stream<MenuItem> items() {
        MenuBar bar = robot.lookup(".menu-bar").query();
        return bar.getMenus().stream().flatMap(EditMenusTest::within);
    }

    private static Stream<MenuItem> within(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(EditMenusTest::within)
                : Stream.of(item);
    }
}
