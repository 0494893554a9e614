package weeknote.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import org.w3c.dom.events.EventTarget;

/// The page as it stands in the WebView: loaded for a post, there or not yet, asked by calls of its
/// script.
final class LivePage {

    private final WebEngine engine;
    private final PreviewScheme scheme;
    private final List<Consumer<EventTarget>> listeners = new ArrayList<>();
    private String host = "";
    private boolean ready;

    LivePage(WebEngine engine, PreviewScheme scheme) {
        this.engine = engine;
        this.scheme = scheme;
        engine.setJavaScriptEnabled(false);
        engine.setCreatePopupHandler(popup -> null);
        engine.getLoadWorker().stateProperty().subscribe(this::stateChanged);
    }

    /// Called with the document whenever a page is there, those that were added first first.
    void onLoad(Consumer<EventTarget> listener) {
        listeners.add(listener);
    }

    /// Loads an empty page in place of the one that is there.
    void load(PreviewContent content) {
        ready = false;
        scheme.close(host);
        host = scheme.serve(content);
        engine.load(address());
    }

    /// Serves other content to the page that is there.
    void serve(PreviewContent content) {
        scheme.replace(host, content);
    }

    private String address() {
        return PreviewScheme.NAME + "://" + host + PreviewContent.POST_FOLDER;
    }

    private void stateChanged(Worker.State state) {
        ready = false;
        if (state != Worker.State.SUCCEEDED) {
            return;
        }
        if (!address().equals(engine.getLocation())) {
            // Whatever has led away from the page, the post is not to be shown anywhere else.
            engine.load(address());
            return;
        }
        if (!address().equals(engine.executeScript("location.href"))) {
            // The page before this one has come to its end; this one is still on its way.
            return;
        }
        engine.executeScript(PreviewPage.script());
        ready = true;
        var document = (EventTarget) engine.getDocument();
        listeners.forEach(listener -> listener.accept(document));
    }

    /// Whether the page is there and can be asked.
    boolean isReady() {
        return ready;
    }

    /// Calls a function of the page's script, such as `scrollToTop()`; does nothing while the page
    /// is not there.
    void run(String call) {
        if (ready) {
            Object _ = ask(call);
        }
    }

    /// What a function of the page's script answers; the page must be there.
    Object ask(String call) {
        return engine.executeScript("weeknote." + call);
    }
}
