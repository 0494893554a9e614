package weeknote.ui;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import weeknote.assist.edit.EditCommand;
import weeknote.assist.edit.typing.TypeCharacter;

/// The keys of the source that do more here than in any text. Where a command has nothing to do,
/// the key does what it always does.
final class EditingKeys {

    private final Editing editing;
    private final Runnable escape;

    /// @param escape what Esc does beside arming Tab
    EditingKeys(Editing editing, Runnable escape) {
        this.editing = editing;
        this.escape = escape;
    }

    void handle(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(event);
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            typed(event);
        }
    }

    private void pressed(KeyEvent event) {
        boolean hasModifier = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (hasModifier) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && !event.isShiftDown()) {
            escape.run();
        }
        if (command(event).flatMap(editing::here).isPresent()) {
            event.consume();
        }
    }

    private static Optional<EditCommand> command(KeyEvent event) {
        boolean isShiftDown = event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER) {
            return Optional.of(isShiftDown ? EditCommand.NEW_LINE : EditCommand.ENTER);
        }
        if (event.getCode() == KeyCode.TAB) {
            return Optional.of(isShiftDown ? EditCommand.BACK_TAB : EditCommand.TAB);
        }
        return event.getCode() == KeyCode.BACK_SPACE && !isShiftDown
                ? Optional.of(EditCommand.BACKSPACE)
                : Optional.empty();
    }

    /// What an input method has composed comes in another way and is left alone.
    private void typed(KeyEvent event) {
        // AltGr is Ctrl and Alt on some systems, and writes brackets.
        boolean isShortcut = event.isMetaDown() || (event.isControlDown() && !event.isAltDown());
        if (isShortcut || event.getCharacter().length() != 1) {
            return;
        }
        char typed = event.getCharacter().charAt(0);
        if (TypeCharacter.isSign(typed) && editing.here(new TypeCharacter(typed)).isPresent()) {
            event.consume();
        }
    }
}
