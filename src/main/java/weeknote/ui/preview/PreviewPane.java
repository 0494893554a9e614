package weeknote.ui.preview;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;
import weeknote.markdown.VisibleText.Place;
import weeknote.session.PreviewPatch;

/// The post as its readers will see it. It is loaded once a post, then only blocks that changed are
/// replaced, so that scroll position and images stay.
public final class PreviewPane extends StackPane {

    /// What leads nowhere has this attribute, with the reason.
    private static final String BROKEN = "data-weeknote-broken";

    /// A line in the place of an image from the web has it.
    private static final String REMOTE = "data-weeknote-remote";

    /// In characters of HTML.
    private static final int LARGE = 20_000;

    /// How many characters of text cost as much as one of code, for its colours.
    private static final int CODE = 8;

    /// How long nothing must have changed before a large block is laid out anew.
    private static final Duration CALM = Duration.millis(400);

    private final PauseTransition calm = new PauseTransition(CALM);
    private final PreviewScheme scheme;
    private final WebView view = new WebView();
    private List<String> wanted = List.of();
    private List<String> shown = List.of();
    private boolean ready;
    private PreviewFiles files = link -> Optional.empty();
    private boolean hasRemoteImages;
    private boolean isMarking;
    private boolean dark;
    private String host = "";
    private final PreviewHover hover = new PreviewHover(view, call -> ready ? run(call) : "");
    private final PageLibraries libraries = new PageLibraries(view.getEngine());
    private Consumer<String> linkOpener = link -> {};
    private Consumer<String> fragmentListener = id -> {};
    private Runnable remoteImageListener = () -> {};
    private Consumer<Place> clickListener = place -> {};
    private Consumer<Place> editListener = place -> {};
    private Runnable scrollListener = () -> {};
    private Runnable resizeListener = () -> {};

    public PreviewPane(PreviewScheme scheme) {
        this.scheme = scheme;
        getStyleClass().add("preview");
        calm.setOnFinished(event -> applyWanted());
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

    /// Called with the id of the place of the page that a click has led to.
    public void onFragment(Consumer<String> listener) {
        fragmentListener = listener;
    }

    /// Called with the place of each click that is not on a link, or on one that leads nowhere.
    public void onClick(Consumer<Place> listener) {
        clickListener = listener;
    }

    /// Called when the author wants an image from the web.
    public void onRemoteImage(Runnable listener) {
        remoteImageListener = listener;
    }

    /// Called with the place of each double click.
    public void onEdit(Consumer<Place> listener) {
        editListener = listener;
    }

    /// Called when the page was scrolled, by the reader or by [#scrollBy].
    public void onScroll(Runnable listener) {
        scrollListener = listener;
    }

    /// Called when an image has come and takes its place.
    public void onResize(Runnable listener) {
        resizeListener = listener;
    }

    /// How far below the pane's top a place stands, in pixels; empty while the page is not there.
    public OptionalDouble topOf(Place place) {
        return ready && place.block() >= 0 && place.block() < shown.size()
                ? OptionalDouble.of(
                        number(run("topOf(" + place.block() + "," + place.letters() + ")"))
                                * view.getZoom())
                : OptionalDouble.empty();
    }

    /// Where on the screen a place is to be seen.
    public Optional<Bounds> onScreen(Place place) {
        if (topOf(place).isEmpty()) {
            return Optional.empty();
        }
        double[] edges =
                Stream.of(
                                String.valueOf(
                                                run(
                                                        "boundsOf("
                                                                + place.block()
                                                                + ","
                                                                + place.letters()
                                                                + ")"))
                                        .split(" "))
                        .mapToDouble(edge -> Double.parseDouble(edge) * view.getZoom())
                        .toArray();
        return Optional.of(
                view.localToScreen(new BoundingBox(edges[0], edges[1], edges[2], edges[3])));
    }

    /// The place at a height of the pane.
    public Optional<Place> placeAt(double y) {
        return ready ? placeAt(view.getWidth() / 2, y) : Optional.empty();
    }

    private Optional<Place> placeAt(double x, double y) {
        double zoom = view.getZoom();
        String place = String.valueOf(run("placeAt(" + x / zoom + "," + y / zoom + ")"));
        int blank = place.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : Optional.of(
                        new Place(
                                Integer.parseInt(place.substring(0, blank)),
                                Integer.parseInt(place.substring(blank + 1))));
    }

    /// Moves the page up by a distance, or down by a negative one, as far as it goes.
    public void scrollBy(double distance) {
        if (ready && Math.abs(distance) >= 1) {
            run("scrollBy(" + distance / view.getZoom() + ")");
        }
    }

    /// Shows the head of the page.
    public void scrollToTop() {
        if (ready) {
            run("scrollToTop()");
        }
    }

    /// Marks the block in which the author writes.
    public void markBlock(int block) {
        if (ready) {
            run("markBlock(" + block + ")");
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /// Whether the wanted blocks are in the page, and the fonts and images that they need have come
    /// or failed.
    public boolean isSettled() {
        return ready && shown.equals(wanted) && Boolean.TRUE.equals(run("isSettled()"));
    }

    /// Starts an empty page for another post, whose links lead to `files`.
    public void open(PreviewFiles opened) {
        files = opened;
        ready = false;
        shown = List.of();
        scheme.close(host);
        host = scheme.serve(new PreviewContent(files, hasRemoteImages));
        view.getEngine().load(PreviewScheme.NAME + "://" + host + PreviewContent.POST_FOLDER);
    }

    /// Whether images from the web are loaded; they are not unless the author wants them.
    public void setRemoteImages(boolean allowed) {
        if (allowed != hasRemoteImages) {
            hasRemoteImages = allowed;
            open(files);
        }
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
        engine.executeScript(PreviewPage.script());
        var document = (EventTarget) engine.getDocument();
        document.addEventListener("click", this::clicked, true);
        document.addEventListener("dblclick", this::doubleClicked, true);
        document.addEventListener("scroll", event -> scrollListener.run(), false);
        document.addEventListener("load", event -> resizeListener.run(), true);
        document.addEventListener("error", event -> markMissing(), true);
        document.addEventListener("mouseover", hover::moved, true);
        ready = true;
        setDark(dark);
        patch();
    }

    private void patch() {
        if (!ready) {
            return;
        }
        PreviewPatch patch = PreviewPatch.between(shown, wanted);
        calm.stop();
        if (isLarge(patch) && !shown.isEmpty()) {
            calm.playFromStart();
        } else {
            apply(patch);
        }
    }

    /// Drawing a block as large as this takes longer than a key may wait.
    private static boolean isLarge(PreviewPatch patch) {
        return patch.inserted().stream().mapToInt(PreviewPane::cost).sum() > LARGE;
    }

    private static int cost(String html) {
        return html.contains("class=\"language-") ? CODE * html.length() : html.length();
    }

    private void apply(PreviewPatch patch) {
        if (!patch.isEmpty()) {
            String inserted =
                    patch.inserted().stream().map(ScriptString::of).collect(joining(",", "[", "]"));
            run("patch(" + patch.start() + "," + patch.removed() + "," + inserted + ")");
            shown = wanted;
            libraries.draw();
        }
    }

    /// The post may be another one by now, whose page is not there yet.
    private void applyWanted() {
        if (ready) {
            apply(PreviewPatch.between(shown, wanted));
        }
    }

    /// Calls a function of the page's script.
    private Object run(String call) {
        return view.getEngine().executeScript("weeknote." + call);
    }

    /// Images that did not come are drawn as missing, all at once.
    private void markMissing() {
        if (!isMarking) {
            isMarking = true;
            // When the images that fail with this one have failed.
            Platform.runLater(() -> {
                isMarking = false;
                if (ready) {
                    run("markMissing()");
                    resizeListener.run();
                }
            });
        }
    }

    /// No click navigates: a fragment scrolls, everything else is for the program to open.
    private void clicked(Event event) {
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParentNode()) {
            if (node instanceof Element element && element.hasAttribute(REMOTE)) {
                event.preventDefault();
                remoteImageListener.run();
                return;
            }
            if (node instanceof Element element && element.hasAttribute(BROKEN)) {
                event.preventDefault();
                break;
            }
            if (node instanceof Element element && element.hasAttribute("href")) {
                event.preventDefault();
                hover.hide();
                follow(element.getAttribute("href"));
                return;
            }
        }
        placeOf(event).ifPresent(clickListener);
    }

    private void doubleClicked(Event event) {
        placeOf(event).ifPresent(editListener);
    }

    private Optional<Place> placeOf(Event event) {
        return event instanceof MouseEvent mouse
                ? placeAt(mouse.getClientX() * view.getZoom(), mouse.getClientY() * view.getZoom())
                : Optional.empty();
    }

    private void follow(String href) {
        if (href.startsWith("#")) {
            String id = PreviewContent.decoded(href.substring(1));
            run("goTo(" + ScriptString.of(id) + ")");
            fragmentListener.accept(id);
        } else {
            linkOpener.accept(href);
        }
    }
}
