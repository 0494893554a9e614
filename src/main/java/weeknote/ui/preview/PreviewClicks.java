package weeknote.ui.preview;

import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;
import weeknote.markdown.VisibleText.Place;

/// What a click in the page does. None navigates: a fragment scrolls, everything else is for the
/// program to open.
final class PreviewClicks {

    /// What leads nowhere has this attribute, with the reason.
    private static final String BROKEN = "data-weeknote-broken";

    /// A line in the place of an image from the web has it.
    private static final String REMOTE = "data-weeknote-remote";

    private static final short MIDDLE_BUTTON = 1;

    private final LivePage page;
    private final PreviewPlaces places;
    private final PreviewHover hover;
    private Consumer<String> linkOpener = link -> {};
    private Consumer<String> fragmentListener = id -> {};
    private Runnable remoteImageListener = () -> {};
    private Consumer<Place> clickListener = place -> {};
    private Consumer<Place> editListener = place -> {};

    PreviewClicks(LivePage page, PreviewPlaces places, PreviewHover hover) {
        this.page = page;
        this.places = places;
        this.hover = hover;
    }

    void onLink(Consumer<String> opener) {
        linkOpener = opener;
    }

    void onFragment(Consumer<String> listener) {
        fragmentListener = listener;
    }

    void onRemoteImage(Runnable listener) {
        remoteImageListener = listener;
    }

    void onClick(Consumer<Place> listener) {
        clickListener = listener;
    }

    void onEdit(Consumer<Place> listener) {
        editListener = listener;
    }

    void listenTo(EventTarget document) {
        document.addEventListener("click", this::clicked, true);
        document.addEventListener("auxclick", this::clickedOtherwise, true);
        document.addEventListener(
                "dblclick", event -> places.at(event).ifPresent(this::edit), true);
    }

    void edit(Place place) {
        editListener.accept(place);
    }

    /// With the middle button a link is opened too; the other buttons follow none.
    private void clickedOtherwise(Event event) {
        if (event instanceof MouseEvent mouse && mouse.getButton() == MIDDLE_BUTTON) {
            clicked(event);
        }
    }

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
        places.at(event).ifPresent(clickListener);
    }

    /// @param href as the author wrote it
    void follow(String href) {
        if (href.startsWith("#")) {
            String id = PreviewContent.decoded(href.substring(1));
            page.run("goTo(" + ScriptString.of(id) + ")");
            fragmentListener.accept(id);
        } else {
            linkOpener.accept(href);
        }
    }
}
