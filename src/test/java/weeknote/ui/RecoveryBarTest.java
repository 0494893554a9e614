package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import weeknote.UiTest;

/// Two texts were not saved when the program ended; one of the posts is opened again.
@UiTest
class RecoveryBarTest {

    private static final String OTHER = "Weeknote ended before week-6.md was saved";
    private static final String OWN = "Weeknote ended before week-7.md was saved";

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private DeadProgram dead;
    private EditorWindow window;

    @BeforeEach
    void crash() throws IOException, TimeoutException {
        dead = new DeadProgram(folder);
        Path other = Files.writeString(folder.resolve("week-6.md"), "Six.\n");
        Path own = Files.writeString(folder.resolve("week-7.md"), "Seven.\n");
        dead.leave(Optional.of(other), "Six.\n", "Typed.\n");
        dead.leave(Optional.of(own), "Seven.\n", "Typed.\n");
        window = EditorWindow.show(EditorWindow.memory(folder));
        window.open(own);
        window.until(() -> window.says(OWN));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static boolean isTheBars(Node node) {
        return "Close notice".equals(node.getAccessibleText()) && node.getParent().isVisible();
    }

    private void closeBar() {
        Button button = robot.lookup(RecoveryBarTest::isTheBars).queryButton();
        window.onWindow(each -> button.fire());
    }

    @Test
    void theTextOfTheOpenPostIsOfferedFirstAndEachIsPassedOnAlone() {
        assertTrue(window.says("(1 of 2)"));
        closeBar();
        window.until(() -> window.says(OTHER) && window.says("(2 of 2)"));
        closeBar();
        window.until(() -> !window.says("Weeknote ended"));
        window.onWindow(each -> each.safety().recoverUnsaved());
        window.until(() -> window.says(OWN));
    }

    @Test
    void whatIsDiscardedCanBeTakenBack() throws IOException {
        window.press("Discard");
        window.until(() -> window.says("The kept text of week-7.md is discarded."));
        assertTrue(window.source().isFocused());
        window.press("Undo");
        window.until(() -> window.says(OWN));
        assertEquals(2, dead.journals().size());
    }

    @Test
    void whatIsDiscardedIsGoneWhenTheNextIsOffered() {
        window.press("Discard");
        window.press("Next");
        window.until(() -> window.says(OTHER) && dead.journals().size() == 1);
    }

    @Test
    void theSecondClickOfADoubleClickDoesNothing() {
        secondClick("Discard");
        assertTrue(window.says(OWN));
    }

    private void secondClick(String verb) {
        Button button = robot.lookup(verb).queryButton();
        window.onWindow(each -> {
            Event.fireEvent(button, second(MouseEvent.MOUSE_PRESSED));
            Event.fireEvent(button, second(MouseEvent.MOUSE_RELEASED));
        });
    }

    private static MouseEvent second(EventType<MouseEvent> type) {
        boolean isDown = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                isDown,
                false,
                false,
                true,
                false,
                true,
                new PickResult(null, 5, 5));
    }

    @Test
    void restoringAnotherPostSaysThatItIsOpened() {
        closeBar();
        window.press("Open and Restore");
        window.until(() -> window.view().session().text().equals("Six.\nTyped.\n"));
    }
}
