package weeknote.ui.form;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Typing in a text control, proposed as one edit at each pause and when the control is left: so a
/// word is one undo step, not eight.
///
/// While the control is empty it shows a proposal, if there is one, that the right arrow takes.
final class PendingText {

    private static final Duration PAUSE = Duration.millis(400);

    private final TextInputControl control;
    private final Consumer<String> proposal;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String shown = "";
    private String ghost = "";
    private boolean showing;

    PendingText(TextInputControl control, Consumer<String> proposal) {
        this.control = control;
        this.proposal = proposal;
        pause.setOnFinished(event -> flush());
        control.textProperty().subscribe(this::typed);
        control.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        flush();
                    }
                });
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void typed() {
        FieldRow.orient(control, control.getText());
        if (!showing) {
            pause.playFromStart();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            flush();
        } else if (event.getCode() == KeyCode.RIGHT
                && control.getText().isEmpty()
                && control.isEditable()
                && !ghost.isEmpty()) {
            event.consume();
            control.setText(ghost);
            control.end();
            flush();
        }
    }

    /// What the field could be, shown while it is empty; empty for no proposal.
    void setGhost(String text) {
        ghost = text;
        control.setPromptText(text.isEmpty() ? "" : text + "   (→ takes it)");
    }

    /// Shows the text of the field, unless something newer is being typed.
    void show(String text) {
        boolean typing = !control.getText().equals(shown);
        shown = text;
        if (typing || control.getText().equals(text)) {
            return;
        }
        showing = true;
        int caret = control.getCaretPosition();
        control.setText(text);
        control.positionCaret(Math.min(caret, text.length()));
        showing = false;
    }

    /// Drops what is typed and not yet proposed.
    void forget() {
        pause.stop();
        shown = control.getText();
    }

    void flush() {
        pause.stop();
        String text = control.getText();
        if (!text.equals(shown) && control.isEditable()) {
            shown = text;
            proposal.accept(text);
        }
    }
}
