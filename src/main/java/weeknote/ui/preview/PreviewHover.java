package weeknote.ui.preview;

import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.w3c.dom.events.Event;

/// Tells in a card what the mouse rests on: what a footnote says, where a link leads, why it leads
/// nowhere. The card is drawn in the page, beside the post.
final class PreviewHover {

    private static final Duration REST = Duration.millis(300);

    /// Long enough to bring the mouse into the card.
    private static final Duration LEAVE = Duration.millis(250);

    private final Function<String, Object> script;
    private final PauseTransition pause = new PauseTransition();

    /// @param script runs a call of the page's script, if the page is there
    PreviewHover(WebView view, Function<String, Object> script) {
        this.script = script;
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hide());
    }

    /// The mouse has come over another element.
    void moved(Event event) {
        if (!(event instanceof org.w3c.dom.events.MouseEvent mouse)) {
            return;
        }
        String under =
                String.valueOf(
                        script.apply(
                                "under(" + mouse.getClientX() + "," + mouse.getClientY() + ")"));
        switch (under) {
            case "card" -> pause.stop();
            case "told" -> after(REST, "showCard()");
            default -> after(LEAVE, "hideCard()");
        }
    }

    void hide() {
        pause.stop();
        Object _ = script.apply("hideCard()");
    }

    private void after(Duration time, String call) {
        pause.stop();
        pause.setDuration(time);
        pause.setOnFinished(event -> {
            Object _ = script.apply(call);
        });
        pause.playFromStart();
    }
}
