package weeknote.ui;

import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps a menu open that Alt and its letter have opened.
///
/// The toolkit's menu bar does not see the press of the letter, which is used up by then. Where Alt
/// is released before the letter is, it would take that for Alt alone, and close the menu.
final class MenuLetters {

    private final MenuBar bar;

    private MenuLetters(MenuBar bar) {
        this.bar = bar;
    }

    static void install(MenuBar bar, Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_RELEASED, new MenuLetters(bar)::released);
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ALT && bar.getMenus().stream().anyMatch(Menu::isShowing)) {
            event.consume();
        }
    }
}
