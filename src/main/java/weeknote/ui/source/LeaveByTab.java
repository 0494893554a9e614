package weeknote.ui.source;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets the keyboard leave an editor in which Tab writes a tab: Esc, then Tab or Shift+Tab. Who
/// came by Tab and goes on by Tab writes none either.
final class LeaveByTab {

    private final SourceArea area;
    private boolean armed;

    private LeaveByTab(SourceArea area) {
        this.area = area;
    }

    static void install(SourceArea area) {
        var leave = new LeaveByTab(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, leave::pressed);
        area.focusedProperty().subscribe(focused -> leave.armed = focused && area.isFocusVisible());
    }

    private void pressed(KeyEvent event) {
        boolean leaves = armed && event.getCode() == KeyCode.TAB;
        boolean isModifier = event.getCode().isModifierKey();
        armed = event.getCode() == KeyCode.ESCAPE || (armed && isModifier);
        if (leaves) {
            event.consume();
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
