package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import weeknote.text.Selection;
import weeknote.ui.source.SourceEditor;
import weeknote.ui.source.SourceMode;

class SourceModeTest extends WindowTest {

    private static final String NOTE = "One line of many.\n".repeat(200);

    private SourceEditor source;

    @BeforeEach
    void openTheNote() throws Exception {
        open(NOTE);
        source = window.window().source();
        robot.clickOn(".source");
    }

    private Bounds caret() {
        return window.source().screenToLocal(window.source().getCaretBounds().orElseThrow());
    }

    @Test
    void focusModeIsSwitchedOnAndOffByItsKey() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertTrue(window.window().settings().isOn(SourceMode.FOCUS));
        assertTrue(window.source().getStyleClass().contains("focus"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertEquals(List.of(), window.source().getStyleClass().filtered("focus"::equals));
    }

    @Test
    void inTypewriterModeTheLineWithTheCaretIsAtMidHeight() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.interact(() -> source.select(Selection.at(NOTE.length() / 2)));
        double middle = window.source().getHeight() / 2;
        window.until(() -> Math.abs(caret().getCenterY() - middle) < 3);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        window.until(() -> Math.abs(caret().getCenterY() - middle) < 3);
    }

    @Test
    void someLinesStayVisibleBelowTheCaret() {
        robot.interact(() -> source.select(Selection.at(NOTE.length() / 2)));
        window.until(() -> caret().getMaxY() + 30 < window.source().getHeight());
    }

    @Test
    void linesCarryTheirNumbers() {
        robot.interact(() -> window.window().settings().setMode(SourceMode.LINE_NUMBERS, true));
        List<String> numbers =
                robot.lookup(".line-number").<Label>queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList();
        assertTrue(numbers.containsAll(List.of("1", "2", "3")), numbers.toString());
    }

    @Test
    void theSelectionIsCounted() {
        robot.interact(() -> source.select(new Selection(0, 8)));
        robot.lookup("2 words, 8 characters selected").query();
    }
}
