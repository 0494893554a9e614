package weeknote.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.UiTest;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// What folds away and what brings it back; `a` and `e` stay, `b` to `d` are folded.
@UiTest
class FoldsTest {

    private static final String TEXT = "a\nb\nc\nd\ne";

    private final FxRobot robot = new FxRobot();
    private SourceEditor editor;
    private SourceArea area;

    @BeforeEach
    void fold() throws Exception {
        FxToolkit.registerPrimaryStage();
        editor = WaitForAsyncUtils.waitForAsyncFx(60_000, SourceEditor::new);
        area = (SourceArea) editor.lookup(".source");
        robot.interact(() -> {
            editor.open(TEXT);
            editor.select(Selection.at(4));
            editor.toggleFold(new TextRange(0, 7));
        });
    }

    private String seen() {
        return String.join(
                " ",
                IntStream.range(0, area.getParagraphs().size())
                        .filter(line ->
                                !Folds.isFolded(area.getParagraph(line).getParagraphStyle()))
                        .mapToObj(area::getText)
                        .toList());
    }

    @Test
    void whatIsFoldedIsStillTheText() {
        assertEquals("a e", seen());
        assertEquals(TEXT, area.getText());
        assertEquals(Selection.at(1), editor.selection());
    }

    @Test
    void twiceIsNotAtAll() {
        robot.interact(() -> editor.toggleFold(new TextRange(0, 7)));
        assertEquals("a b c d e", seen());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "8, 9", "9, 9"})
    void aSelectionBesideLeavesItFolded(int anchor, int caret) {
        robot.interact(() -> editor.select(new Selection(anchor, caret)));
        assertEquals("a e", seen());
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "0, 9", "7, 7"})
    void aSelectionInItUnfolds(int anchor, int caret) {
        robot.interact(() -> editor.select(new Selection(anchor, caret)));
        assertEquals("a b c d e", seen());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, x, ax e", "9, 9, x, a ex", "8, 9, '', 'a '"})
    void anEditBesideLeavesItFolded(int start, int end, String newText, String lines) {
        robot.interact(() -> area.replaceText(start, end, newText));
        assertEquals(lines, seen());
    }

    @ParameterizedTest
    @CsvSource({
        "4, 5, x, a b x d e",
        "1, 2, '', ab c d e",
        "7, 8, '', a b c de",
        "1, 1, '\n', a  b c d e",
        "0, 0, '\n', ' a b c d e'"
    })
    void anEditOfItsLinesUnfolds(int start, int end, String newText, String lines) {
        robot.interact(() -> area.replaceText(start, end, newText));
        assertEquals(lines, seen());
    }

    @Test
    void anUndoInItUnfolds() {
        robot.interact(() -> {
            editor.apply(TextChange.of(TextEdit.insert(4, "x")));
            editor.toggleFold(new TextRange(0, 7));
        });
        assertEquals("a e", seen());
        robot.interact(editor::undo);
        assertEquals("a b c d e", seen());
    }

    @Test
    void tooManyLinesStay() {
        String text = "a" + "\nb".repeat(400);
        robot.interact(() -> {
            editor.open(text);
            assertFalse(editor.toggleFold(new TextRange(0, text.length())));
        });
        assertEquals(text.replace('\n', ' '), seen());
    }

    @Test
    void anotherTextIsNotFolded() {
        robot.interact(() -> editor.open("f\ng\nh"));
        assertEquals("f g h", seen());
    }
}
