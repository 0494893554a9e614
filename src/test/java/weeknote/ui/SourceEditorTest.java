package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;
import weeknote.ui.source.Mark;
import weeknote.ui.source.SourceEditor;

class SourceEditorTest extends WindowTest {

    private static final String NOTE = "# One\n\nThe lake froze over.\n\nIt was *cold*.\n";
    private static final int LAKE = NOTE.indexOf("lake");
    private static final Mark MARK = new Mark(new TextRange(LAKE, LAKE + 4), Mark.Kind.CURRENT_HIT);

    private SourceEditor source;

    @BeforeEach
    void openTheNote() throws Exception {
        open(NOTE);
        source = window.window().source();
    }

    private Collection<String> styleAt(int offset) {
        return window.source().getStyleOfChar(offset);
    }

    @Test
    void aMarkIsDrawnWithTheColoursOfItsText() {
        int cold = NOTE.indexOf("cold");
        var mark = new Mark(new TextRange(cold, cold + 4), Mark.Kind.ERROR);
        robot.interact(() -> source.setMarks(Mark.Layer.PROBLEMS, List.of(mark)));
        assertEquals(List.of("emphasis", "mark-error"), List.copyOf(styleAt(cold)));
    }

    @Test
    void aMarkMovesWithItsText() {
        robot.interact(() -> source.setMarks(Mark.Layer.SEARCH, List.of(MARK)));
        robot.interact(() -> window.source().insertText(0, "x\n\n"));
        window.settle();
        assertEquals(List.of("mark-current-hit"), List.copyOf(styleAt(LAKE + 3)));
        assertTrue(styleAt(LAKE + 2).isEmpty());
    }

    @Test
    void aMarkThatIsTakenBackIsGone() {
        robot.interact(() -> source.setMarks(Mark.Layer.SEARCH, List.of(MARK)));
        robot.interact(() -> source.setMarks(Mark.Layer.SEARCH, List.of()));
        assertTrue(styleAt(LAKE).isEmpty());
    }

    @Test
    void marksStandBesideTheScrollBar() {
        robot.interact(() -> source.setMarks(Mark.Layer.SEARCH, List.of(MARK)));
        assertEquals(1, robot.lookup(".mark-tick.mark-current-hit").queryAll().size());
    }

    @Test
    void anotherPostHasNoMarks() throws Exception {
        robot.interact(() -> source.setMarks(Mark.Layer.SEARCH, List.of(MARK)));
        open(NOTE);
        assertTrue(styleAt(LAKE).isEmpty());
        assertTrue(robot.lookup(".mark-tick").queryAll().isEmpty());
    }

    @Test
    void undoBringsBackTheSelectionAndRedoTheNewOne() {
        var before = new Selection(LAKE + 4, LAKE);
        var after = new Selection(LAKE + 2, LAKE + 6);
        var bold = TextChange.of(TextEdit.insert(LAKE, "**"), TextEdit.insert(LAKE + 4, "**"));
        robot.interact(() -> {
            source.select(before);
            source.apply(bold, after);
        });
        assertEquals(after, source.selection());
        robot.interact(source::undo);
        assertEquals(NOTE, window.source().getText());
        assertEquals(before, source.selection());
        robot.interact(source::redo);
        assertEquals(bold.apply(NOTE), window.source().getText());
        assertEquals(after, source.selection());
    }

    @Test
    void undoOfTypingOverASelectionSelectsItAgain() {
        var before = new Selection(LAKE, LAKE + 4);
        robot.clickOn(".source").interact(() -> source.select(before));
        // Within one moment: a pause would be a step of its own.
        robot.interact(() -> Stream.of("s", "e", "a").forEach(this::type));
        assertEquals(Selection.at(LAKE + 3), source.selection());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NOTE, window.source().getText());
        assertEquals(before, source.selection());
    }

    private void type(String letter) {
        window.source()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
    }

    @Test
    void whatIsInViewHasBoundsOnTheScreen() {
        robot.interact(() -> {
            var lake = source.boundsOf(MARK.range()).orElseThrow();
            var place = source.boundsOf(TextRange.at(LAKE)).orElseThrow();
            assertTrue(lake.getWidth() > 20 && lake.getWidth() < 80, lake.toString());
            assertEquals(lake.getMinX(), place.getMinX(), 3);
            assertFalse(source.boundsOf(new TextRange(0, 1)).isEmpty());
        });
    }
}
