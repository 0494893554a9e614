package weeknote.ui.preview;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Consumer;
import javafx.concurrent.Worker;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;
import weeknote.session.PreviewPatch;

/// The post as its readers will see it. It is loaded once a post, then only blocks that changed are
/// replaced, so that scroll position and images stay.
public final class PreviewPane extends StackPane {

    private final PreviewScheme scheme;
    private final WebView view = new WebView();
    private List<String> wanted = List.of();
    private List<String> shown = List.of();
    private boolean ready;
    private boolean dark;
    private String host = "";
    private Consumer<String> linkOpener = link -> {};

    public PreviewPane(PreviewScheme scheme) {
        this.scheme = scheme;
        getStyleClass().add("preview");
        view.setContextMenuEnabled(false);
        view.setAccessibleText("Preview");
        WebEngine engine = view.getEngine();
        engine.setJavaScriptEnabled(false);
        engine.setCreatePopupHandler(popup -> null);
        engine.getLoadWorker().stateProperty().subscribe(this::loadStateChanged);
        getChildren().add(view);
    }

    /// Called with the destination of a clicked link that leads out of the post.
    public void onLink(Consumer<String> opener) {
        this.linkOpener = opener;
    }

    /// Whether the wanted blocks are in the page, and the fonts and images that they need have come
    /// or failed.
    public boolean isSettled() {
        return ready && shown.equals(wanted) && Boolean.TRUE.equals(run("isSettled()"));
    }

    /// Starts an empty page for another post, whose links lead to `files`.
    public void open(PreviewFiles files) {
        ready = false;
        shown = List.of();
        scheme.close(host);
        host = scheme.serve(new PreviewContent(files));
        view.getEngine().load(PreviewScheme.NAME + "://" + host + PreviewContent.POST_FOLDER);
    }

    /// Shows these blocks of HTML; those that are there already are not touched.
    public void show(List<String> blocks) {
        wanted = List.copyOf(blocks);
        patch();
    }

    public void setDark(boolean dark) {
        this.dark = dark;
        if (ready) {
            run("theme(" + ScriptString.of(dark ? "dark" : "light") + ")");
        }
    }

    /// 1 is the size that readers see.
    public void setZoom(double factor) {
        view.setZoom(factor);
    }

    private void loadStateChanged(Worker.State state) {
        if (state != Worker.State.SUCCEEDED) {
            return;
        }
        WebEngine engine = view.getEngine();
        engine.executeScript(PreviewPage.SCRIPT);
        ((EventTarget) engine.getDocument()).addEventListener("click", this::clicked, true);
        ready = true;
        setDark(dark);
        patch();
    }

    private void patch() {
        if (!ready) {
            return;
        }
        PreviewPatch patch = PreviewPatch.between(shown, wanted);
        if (!patch.isEmpty()) {
            String inserted =
                    patch.inserted().stream().map(ScriptString::of).collect(joining(",", "[", "]"));
            run("patch(" + patch.start() + "," + patch.removed() + "," + inserted + ")");
            shown = wanted;
        }
    }

    /// Calls a function of [PreviewPage#SCRIPT].
    private Object run(String call) {
        return view.getEngine().executeScript("weeknote." + call);
    }

    /// No click navigates: a fragment scrolls, everything else is for the program to open.
    private void clicked(Event event) {
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParentNode()) {
            if (node instanceof Element element && element.hasAttribute("href")) {
                event.preventDefault();
                follow(element.getAttribute("href"));
                return;
            }
        }
    }

    private void follow(String href) {
        if (href.startsWith("#")) {
            String id = PreviewContent.decoded(href.substring(1));
            run("goTo(" + ScriptString.of(id) + ")");
        } else {
            linkOpener.accept(href);
        }
    }
}
