package weeknote.ui.preview;

import javafx.application.Platform;
import org.w3c.dom.events.EventTarget;

/// The images of the page as they come or fail: those that did not come are drawn as missing.
final class PreviewImages {

    private final LivePage page;
    private Runnable listener = () -> {};
    private boolean isMarking;

    PreviewImages(LivePage page) {
        this.page = page;
    }

    /// Called when an image takes its place, or a line that tells of it.
    void onResize(Runnable listener) {
        this.listener = listener;
    }

    void listenTo(EventTarget document) {
        document.addEventListener("load", event -> came(), true);
        document.addEventListener("error", event -> markMissing(), true);
    }

    private void came() {
        page.run("came()");
        listener.run();
    }

    private void markMissing() {
        if (!isMarking) {
            isMarking = true;
            // When the images that fail with this one have failed: all are drawn at once.
            Platform.runLater(() -> {
                isMarking = false;
                page.run("markMissing()");
                listener.run();
            });
        }
    }
}
