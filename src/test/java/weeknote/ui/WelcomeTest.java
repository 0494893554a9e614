package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The page of a window in which no post is open.
class WelcomeTest extends WindowTest {

    @Test
    void noKeyIsForItWhileAPostIsOnItsWay() throws Exception {
        Path post = Files.writeString(folder.resolve("week-7.md"), "Seven.\n");
        robot.push(KeyCode.SPACE).push(KeyCode.TAB).push(KeyCode.SPACE).push(KeyCode.ENTER);
        assertFalse(window.says("Write your week"));
        assertTrue(window.view().isDisabled());
        window.open(post);
        assertTrue(window.source().isFocused());
    }

    @Test
    void whereNothingWasOpenItOffersWhatCanBeDone() {
        window.onWindow(MainWindow::openLast);
        assertTrue(window.says("Write your week"));
        robot.push(KeyCode.SPACE);
        window.until(() -> !window.view().isDisabled());
    }

    @Test
    void itIsThereForAPostThatCannotBeOpened() {
        window.onWindow(each -> each.open(folder.resolve("none.md")));
        window.until(() -> window.says("Write your week"));
        window.press("New Note");
        window.until(() -> window.view().session().path().equals(Optional.empty()));
        window.until(() -> !window.view().isDisabled());
    }
}
