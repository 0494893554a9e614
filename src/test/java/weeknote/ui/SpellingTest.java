package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpellingTest extends WindowTest {

    private static final String NOTE =
            """
            ---
            title: A tittle
            lang: en-GB
            ---

            The colour is definately wrnog. A `wrnog` one.
            """;

    @BeforeEach
    void openTheNote() throws Exception {
        open(NOTE);
        untilMarked("definately", "wrnog");
    }

    private List<String> marked() {
        var source = window.source();
        return source.getStyleSpans(0, source.getLength()).stream()
                .filter(span -> span.getStyle().contains("mark-spelling"))
                .map(span -> "" + span.getLength())
                .toList();
    }

    private void untilMarked(String... words) {
        List<String> lengths = List.of(words).stream().map(word -> "" + word.length()).toList();
        window.until(() -> marked().equals(lengths));
    }

    private void untilThereIs(String text) {
        window.until(() -> !robot.lookup(text).queryAll().isEmpty());
    }

    @Test
    void aSuggestionIsTwoKeysAway() {
        robot.push(KeyCode.F7);
        assertEquals("definately", window.source().getSelectedText());
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        untilThereIs("definitely");
        robot.clickOn("definitely");
        assertEquals(NOTE.replace("definately", "definitely"), window.source().getText());
        untilMarked("wrnog");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NOTE, window.source().getText());
    }

    @Test
    void anAddedWordIsRightAtOnce() {
        robot.push(KeyCode.F7).push(KeyCode.ALT, KeyCode.ENTER);
        untilThereIs("Add “definately” to dictionary");
        robot.clickOn("Add “definately” to dictionary");
        untilMarked("wrnog");
    }

    @Test
    void theWordThatIsBeingTypedIsLeftInPeace() {
        robot.interact(() -> window.source().moveTo(NOTE.length() - 1));
        robot.write(" Teh");
        window.settle();
        window.until(() -> window.window().view().spelling().isSettled());
        assertEquals(List.of("10", "5"), marked());
        robot.write(" cat");
        untilMarked("definately", "wrnog", "Teh");
    }

    @Test
    void theLanguageIsShownAndCanBeSwitchedOff() {
        MenuButton language = robot.lookup(".language-menu").queryAs(MenuButton.class);
        assertEquals("English (GB)", language.getText());
        robot.interact(() -> window.window().view().spelling().toggle());
        untilMarked();
        assertEquals("Spelling off", language.getText());
    }

    @Test
    void aLanguageWithoutADictionaryIsSaidQuietly() {
        int lang = NOTE.indexOf("en-GB");
        robot.interact(() -> window.source().replaceText(lang, lang + 5, "sv"));
        untilMarked();
        MenuButton language = robot.lookup(".language-menu").queryAs(MenuButton.class);
        window.until(() -> language.getText().equals("No dictionary for Swedish"));
    }
}
