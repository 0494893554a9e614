package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// Alt and the letter that is underlined open a menu.
class MenuLettersTest extends WindowTest {

    private void send(EventType<KeyEvent> type, KeyCode code, boolean isAltDown) {
        var event = new KeyEvent(type, "", code.getChar(), code, false, false, isAltDown, false);
        robot.interact(() -> Event.fireEvent(window.source().getScene().getFocusOwner(), event));
    }

    private void push(KeyCode letter) {
        send(KeyEvent.KEY_PRESSED, KeyCode.ALT, true);
        send(KeyEvent.KEY_PRESSED, letter, true);
        send(KeyEvent.KEY_RELEASED, KeyCode.ALT, false);
        send(KeyEvent.KEY_RELEASED, letter, false);
    }

    private List<String> open() {
        MenuBar bar = robot.lookup(".menu-bar").query();
        return bar.getMenus().stream().filter(Menu::isShowing).map(Menu::getText).toList();
    }

    @Test
    void aMenuStaysOpenWhenAltIsReleasedBeforeTheLetter() throws Exception {
        open("Words.\n");
        window.awaitFrames();
        push(KeyCode.F);
        assertTrue(open().contains("_File"), open()::toString);
        robot.push(KeyCode.ESCAPE);
        window.until(() -> open().isEmpty());
        push(KeyCode.V);
        assertTrue(open().contains("_View"), open()::toString);
    }
}
