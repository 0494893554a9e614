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

    /// What the field has, as far as is known here.
    private String value = "";

    /// What the control made of it.
    private String shown = "";

    private boolean editable = true;
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
    ///
    /// A control drops what it cannot show, such as a tab in a line. Such a text is shown and not
    /// edited here, so that nothing of it is lost.
    void show(String text) {
        boolean typing = !control.getText().equals(shown);
        if (text.equals(value)) {
            return;
        }
        value = text;
        if (typing) {
            return;
        }
        showing = true;
        int caret = control.getCaretPosition();
        control.setText(text);
        shown = control.getText();
        control.positionCaret(Math.min(caret, shown.length()));
        showing = false;
        control.setEditable(editable && isWhole());
    }

    private boolean isWhole() {
        return shown.equals(value);
    }

    void setEditable(boolean editable) {
        this.editable = editable;
        control.setEditable(editable && isWhole());
    }

    /// Drops what is typed and not yet proposed.
    void forget() {
        pause.stop();
        shown = control.getText();
        value = shown;
    }

    void flush() {
        pause.stop();
        String text = control.getText();
        if (!text.equals(shown) && control.isEditable()) {
            shown = text;
            value = text;
            proposal.accept(text);
        }
    }
}
