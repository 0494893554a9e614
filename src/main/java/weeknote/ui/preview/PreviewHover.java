package weeknote.ui.preview;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/// Tells in a card what the mouse rests on: what a footnote says, where a link leads, why it leads
/// nowhere. The card is drawn in the page, beside the post.
final class PreviewHover {

    private static final Duration REST = Duration.millis(300);

    /// Long enough to bring the mouse into the card.
    private static final Duration LEAVE = Duration.millis(250);

    private final LivePage page;
    private final PauseTransition pause = new PauseTransition();

    PreviewHover(WebView view, LivePage page) {
        this.page = page;
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hide());
    }

    void listenTo(EventTarget document) {
        document.addEventListener("mouseover", this::moved, true);
    }

    /// The mouse has come over another element.
    private void moved(Event event) {
        if (!(event instanceof org.w3c.dom.events.MouseEvent mouse) || !page.isReady()) {
            return;
        }
        Object under =
                page.ask("card.under(" + mouse.getClientX() + "," + mouse.getClientY() + ")");
        switch (String.valueOf(under)) {
            case "card" -> pause.stop();
            case "told" -> after(REST, "card.show()");
            default -> after(LEAVE, "card.hide()");
        }
    }

    void hide() {
        pause.stop();
        page.run("card.hide()");
    }

    private void after(Duration time, String call) {
        pause.stop();
        pause.setDuration(time);
        pause.setOnFinished(event -> page.run(call));
        pause.playFromStart();
    }
}
