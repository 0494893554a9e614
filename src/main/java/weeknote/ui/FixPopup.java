package weeknote.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A menu that opens at a place of the screen, for the mouse or for the keys.
final class FixPopup {

    private final Node owner;
    private final ContextMenu menu = new ContextMenu();

    FixPopup(Node owner) {
        this.owner = owner;
        menu.addEventFilter(MouseEvent.MOUSE_MOVED, this::mouseMoved);
    }

    /// Shows items, none of them chosen.
    void show(List<MenuItem> items, double screenX, double screenY) {
        menu.getItems().setAll(items);
        menu.show(owner, screenX, screenY);
        menu.getSkin().getNode().setMouseTransparent(false);
    }

    /// Shows items, the first chosen.
    void offer(List<MenuItem> items, double screenX, double screenY) {
        show(items, screenX, screenY);
        chooseFirst();
    }

    /// A menu has nothing chosen when it opens, and no method to choose; the key does. A mouse that
    /// happens to lie where the menu opens must not choose another.
    private void chooseFirst() {
        Node shown = menu.getSkin().getNode();
        shown.setMouseTransparent(true);
        shown.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
    }

    private void mouseMoved(MouseEvent event) {
        if (!event.isSynthesized()) {
            menu.getSkin().getNode().setMouseTransparent(false);
        }
    }
}
