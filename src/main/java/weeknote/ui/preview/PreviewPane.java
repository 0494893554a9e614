package weeknote.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;
import javafx.stage.Window;
import org.w3c.dom.events.EventTarget;
import weeknote.markdown.VisibleText.Place;
import weeknote.site.SiteStyle;

/// The post as its readers will see it. It is loaded once a post, then only blocks that changed are
/// replaced, so that scroll position and images stay.
public final class PreviewPane extends StackPane {

    private final WebView view = new WebView();
    private final LivePage page;
    private final PreviewBlocks blocks;
    private final PreviewPlaces places;
    private final PreviewHover hover;
    private final PreviewClicks clicks;
    private final PreviewImages images;
    private final PreviewFrame frame;
    private final PreviewSelection selection;
    private final ImageWatch watch;
    private SeenFiles files = SeenFiles.of(link -> Optional.empty());
    private boolean hasRemoteImages;
    private SiteStyle style = SiteStyle.NONE;
    private Runnable scrollListener = () -> {};
    private Runnable resizeListener = () -> {};

    /// @param background looks at files
    public PreviewPane(PreviewScheme scheme, Executor background) {
        getStyleClass().add("preview");
        view.setContextMenuEnabled(false);
        view.setAccessibleText("Preview");
        // The page would go to a link that is dropped on it.
        view.addEventFilter(DragEvent.ANY, DragEvent::consume);
        page = new LivePage(view.getEngine(), scheme);
        blocks = new PreviewBlocks(page, new PageLibraries(view.getEngine()));
        places = new PreviewPlaces(view, page, blocks);
        hover = new PreviewHover(view, page);
        clicks = new PreviewClicks(page, places, hover);
        images = new PreviewImages(page);
        frame = new PreviewFrame(view, page);
        selection = new PreviewSelection(view, page);
        watch = new ImageWatch(page, this::content, background);
        PreviewContextMenu.install(view, places, clicks, selection);
        page.onLoad(this::loaded);
        getChildren().add(view);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(watch::setOn);
    }

    private void loaded(EventTarget document) {
        clicks.listenTo(document);
        images.listenTo(document);
        hover.listenTo(document);
        document.addEventListener("scroll", event -> scrolled(), false);
        blocks.loaded();
        resizeListener.run();
    }

    private void scrolled() {
        page.run("hold()");
        scrollListener.run();
    }

    /// Called with the destination of a clicked link that leads out of the post.
    public void onLink(Consumer<String> opener) {
        clicks.onLink(opener);
    }

    /// Called with the id of the place of the page that a click has led to.
    public void onFragment(Consumer<String> listener) {
        clicks.onFragment(listener);
    }

    /// Called with the place of each click that is not on a link, or on one that leads nowhere.
    public void onClick(Consumer<Place> listener) {
        clicks.onClick(listener);
    }

    /// Called when the author wants an image from the web.
    public void onRemoteImage(Runnable listener) {
        clicks.onRemoteImage(listener);
    }

    /// Called with the place of each double click, or where the author has chosen to edit.
    public void onEdit(Consumer<Place> listener) {
        clicks.onEdit(listener);
    }

    /// Called when the page was scrolled, by the reader or by [#scrollBy].
    public void onScroll(Runnable listener) {
        scrollListener = listener;
    }

    /// Called when the page has come, an image that takes its place, or a large block that had to
    /// wait.
    public void onResize(Runnable listener) {
        resizeListener = listener;
        images.onResize(listener);
        blocks.onLate(listener);
    }

    /// How far below the pane's top a place stands, in pixels; empty while the page does not show
    /// the newest blocks.
    public OptionalDouble topOf(Place place) {
        return places.topOf(place);
    }

    /// Where on the screen a place is to be seen.
    public Optional<Bounds> onScreen(Place place) {
        return places.onScreen(place);
    }

    /// The place at a height of the pane; empty while the page does not show the newest blocks.
    public Optional<Place> placeAt(double y) {
        return places.at(y);
    }

    /// Moves the page up by a distance, or down by a negative one, as far as it goes.
    public void scrollBy(double distance) {
        places.scrollBy(distance);
    }

    /// Shows the head of the page.
    public void scrollToTop() {
        page.run("scrollToTop()");
    }

    /// Marks the block in which the author writes.
    public void markBlock(int block) {
        if (blocks.has(block)) {
            page.run("markBlock(" + block + ")");
        }
    }

    /// Whether the wanted blocks are in the page, and the fonts and images that they need have come
    /// or failed.
    public boolean isSettled() {
        return blocks.areShown() && Boolean.TRUE.equals(page.ask("isSettled()"));
    }

    /// Starts an empty page for another post, whose links lead to `files`.
    public void open(PreviewFiles opened) {
        files = SeenFiles.of(opened);
        reload();
    }

    /// The links lead to other files now. The page stays; images whose files are others are loaded
    /// anew.
    public void setFiles(PreviewFiles others) {
        files = files.with(others);
        page.serve(content());
        watch.look();
    }

    /// Looks now for images that were made, changed or deleted.
    public void lookForImages() {
        watch.look();
    }

    private void reload() {
        page.load(content());
    }

    private PreviewContent content() {
        return new PreviewContent(files, hasRemoteImages, style);
    }

    /// Whether images from the web are loaded; they are not unless the author wants them.
    public void setRemoteImages(boolean allowed) {
        if (allowed != hasRemoteImages) {
            hasRemoteImages = allowed;
            reload();
        }
    }

    /// The look of the site in place of the program's; [SiteStyle#NONE] is the program's. A site is
    /// shown as it is by day: whether its sheets know of the night cannot be told.
    public void setStyle(SiteStyle style) {
        if (!style.equals(this.style)) {
            this.style = style;
            frame.setHeldLight(!style.sheets().isEmpty());
            reload();
        }
    }

    /// Shows these blocks of HTML; those that are there already are not touched.
    public void show(List<String> html) {
        blocks.show(html);
    }

    public void setDark(boolean dark) {
        frame.setDark(dark);
    }

    public void setMode(PreviewMode mode, boolean on) {
        frame.setMode(mode, on);
    }

    /// Copies what is selected, as HTML and as plain text.
    public void copy() {
        selection.copy();
    }

    public void selectAll() {
        selection.selectAll();
    }

    /// Prints the page, in light colours.
    public void print(PrinterJob job) {
        frame.print(job);
    }

    /// The keys scroll the page then.
    public void requestPageFocus() {
        view.requestFocus();
    }

    /// 1 is the size that readers see.
    public void setZoom(double factor) {
        frame.setZoom(factor);
    }
}
