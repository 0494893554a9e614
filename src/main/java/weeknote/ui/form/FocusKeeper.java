package weeknote.ui.form;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Keeps the focus, and the caret in it, while the nodes of a form are laid out anew.
final class FocusKeeper {

    private final @Nullable Node focused;
    private final int anchor;
    private final int caret;

    FocusKeeper(Parent form) {
        Node owner = form.getScene() == null ? null : form.getScene().getFocusOwner();
        focused = owner != null && isInside(owner, form) ? owner : null;
        anchor = focused instanceof TextInputControl text ? text.getAnchor() : 0;
        caret = focused instanceof TextInputControl text ? text.getCaretPosition() : 0;
    }

    private static boolean isInside(Node node, Parent form) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /// Gives the focus back, if its node is still there.
    void restore() {
        if (focused == null || focused.getScene() == null) {
            return;
        }
        focused.requestFocus();
        if (focused instanceof TextInputControl text) {
            text.selectRange(anchor, caret);
        }
    }
}
