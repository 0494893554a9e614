package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import weeknote.UiTest;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;
import weeknote.ui.problems.ProblemRow;

/// The list of problems, by keyboard alone.
@UiTest
class ProblemListTest {

    private static final String ICE = "[x][wether] and [y][snov]\n\n[weather]: /w\n[snow]: /s\n";
    private static final String TIDE = "[x][mooon]\n\n[moon]: /m\n";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private EditorWindow window;

    @BeforeEach
    void openTheNote() throws Exception {
        Files.writeString(folder.resolve("tide.md"), TIDE);
        window = EditorWindow.show();
        window.open(Files.writeString(folder.resolve("ice.md"), ICE));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void openList() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        window.until(() -> list().isFocused());
    }

    private ListView<ProblemRow> list() {
        return robot.lookup(".problems .list-view").queryListView();
    }

    private List<String> rows() {
        return list().getItems().stream()
                .map(row ->
                        switch (row) {
                            case ProblemRow.Heading heading -> heading.post().title();
                            case ProblemRow.Entry entry -> entry.problem().diagnostic().message();
                        })
                .toList();
    }

    private String source() {
        return window.source().getText();
    }

    @Test
    void enterGoesThereAndEscapeBackToTheText() {
        openList();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(ICE.indexOf("snov"), window.view().source().selection().caret());
        assertTrue(window.source().isFocused());
        openList();
        robot.push(KeyCode.UP).push(KeyCode.ESCAPE);
        assertEquals(ICE.indexOf("snov"), window.view().source().selection().caret());
        assertTrue(window.source().isFocused());
        openList();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        assertFalse(window.view().panel().isShown());
    }

    @Test
    void theListIsLiveAndMendsByTwoKeys() {
        openList();
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        window.until(() -> !robot.lookup(".context-menu").queryAll().isEmpty());
        robot.push(KeyCode.ENTER);
        window.until(() -> source().equals(ICE.replace("wether", "weather")));
        window.until(() -> rows().equals(List.of("No definition for `snov`. Nearest: `snow`.")));
        assertTrue(list().isFocused());
    }

    @Test
    void allLikeOneAreMendedAsOneStep() {
        openList();
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        window.until(() -> !robot.lookup("Fix all 2 like this in this post").queryAll().isEmpty());
        robot.clickOn("Fix all 2 like this in this post");
        String mended = ICE.replace("wether", "weather").replace("snov", "snow");
        window.until(() -> source().equals(mended));
        robot.interact(window.view().history()::undo);
        assertEquals(ICE, source());
    }

    @Test
    void aCheckIsTurnedOffForThePostByAComment() {
        openList();
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        String turnOff = "Turn off link.undefined-label in this post";
        window.until(() -> !robot.lookup(turnOff).queryAll().isEmpty());
        robot.clickOn(turnOff);
        assertEquals(ICE + "\n<!-- weeknote-disable link.undefined-label -->\n", source());
    }

    @Test
    void aCheckIsTurnedOffForAllPostsOfTheFolderAndBackOn() throws Exception {
        window.onWindow(each -> each.view().panel().checkAll());
        window.until(() -> rows().size() == 5);
        robot.push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.ENTER);
        String turnOff = "Turn off link.undefined-label in this folder";
        window.until(() -> !robot.lookup(turnOff).queryAll().isEmpty());
        robot.clickOn(turnOff);
        window.until(() -> rows().stream().noneMatch(row -> row.startsWith("No definition")));
        Path settings = folder.resolve(".weeknote.yaml");
        assertEquals("checks:\n  link.undefined-label: false\n", Files.readString(settings));
        window.press("Undo");
        window.until(() -> rows().size() == 5);
        assertFalse(Files.exists(settings));
    }

    @Test
    void aFilterThatHidesAllSaysSoAndIsCleared() {
        openList();
        robot.clickOn(".problem-words").write("mud");
        window.until(() -> window.says("None of the 2 problems matches."));
        window.press("Clear Filter");
        window.until(() -> rows().size() == 2);
        assertTrue(list().isFocused());
    }

    @Test
    void theChosenProblemStaysChosenWhenOthersThatSayTheSameComeAndGo() throws Exception {
        String twice = "[a][nope] [b][nope] [c][nope]\n";
        window.open(Files.writeString(folder.resolve("twice.md"), twice));
        openList();
        robot.push(KeyCode.DOWN);
        change(0, "[d][nope] [e][nope] [f][nope] ");
        window.until(() -> rows().size() == 6);
        assertEquals(source().indexOf("[b]") + 4, chosenStart());
        change(source().indexOf("[b]"), 9, "b");
        window.until(() -> rows().size() == 5);
        assertEquals(source().indexOf("[c]") + 4, chosenStart());
    }

    @Test
    void theProblemAtTheCaretIsMarkedAndChosenByTheKeyThatOpensTheList() {
        openList();
        robot.push(KeyCode.ESCAPE).push(KeyCode.F8).push(KeyCode.F8);
        assertEquals(List.of("No definition for `snov`. Nearest: `snow`."), atCaret());
        openList();
        assertEquals(ICE.indexOf("snov"), chosenStart());
    }

    private List<String> atCaret() {
        return robot.lookup(".list-cell:at-caret .problem-message").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void change(int start, String text) {
        change(start, 0, text);
    }

    private void change(int start, int length, String text) {
        var edit = TextEdit.replace(new TextRange(start, start + length), text);
        robot.interact(() -> window.view().source().apply(TextChange.of(edit)));
        window.settle();
    }

    private int chosenStart() {
        var chosen = (ProblemRow.Entry) list().getSelectionModel().getSelectedItem();
        return chosen.problem().diagnostic().range().start();
    }

    @Test
    void allPostsAreCheckedAndOneOfThemOpened() {
        window.onWindow(each -> each.view().panel().checkAll());
        window.until(() -> rows().contains("No definition for `mooon`. Nearest: `moon`."));
        assertEquals(5, rows().size());
        robot.push(KeyCode.END).push(KeyCode.ENTER);
        Path tide = folder.resolve("tide.md");
        window.until(() -> window.view().session().path().equals(Optional.of(tide)));
        window.until(() -> window.view().source().selection().caret() == TIDE.indexOf("mooon"));
    }

    @Test
    void allLikeOneInAllPostsAreShownThenWrittenAndCanBeTakenBack() throws Exception {
        Path tide = folder.resolve("tide.md");
        window.onWindow(each -> each.view().panel().checkAll());
        window.until(() -> rows().size() == 5);
        robot.push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.ENTER);
        window.until(() -> !robot.lookup("Fix all like this in all posts…").queryAll().isEmpty());
        robot.clickOn("Fix all like this in all posts…");
        window.answer("Fix");
        window.until(() -> Files.readString(tide).equals(TIDE.replace("mooon", "moon")));
        window.until(() -> rows().isEmpty());
        window.press("Undo");
        window.until(() -> Files.readString(tide).equals(TIDE));
        window.until(() -> rows().size() == 2);
    }
}
