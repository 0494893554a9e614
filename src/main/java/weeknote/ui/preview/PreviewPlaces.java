package weeknote.ui.preview;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.web.WebView;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.MouseEvent;
import weeknote.markdown.VisibleText.Place;

/// Where the places of the text stand in the pane, in its pixels, whatever the zoom.
final class PreviewPlaces {

    private final WebView view;
    private final LivePage page;
    private final PreviewBlocks blocks;

    PreviewPlaces(WebView view, LivePage page, PreviewBlocks blocks) {
        this.view = view;
        this.page = page;
        this.blocks = blocks;
    }

    OptionalDouble topOf(Place place) {
        return blocks.has(place.block())
                ? OptionalDouble.of(((Number) ask("topOf", place)).doubleValue() * view.getZoom())
                : OptionalDouble.empty();
    }

    Optional<Bounds> onScreen(Place place) {
        if (!blocks.has(place.block())) {
            return Optional.empty();
        }
        double[] edges =
                Stream.of(String.valueOf(ask("boundsOf", place)).split(" "))
                        .mapToDouble(edge -> Double.parseDouble(edge) * view.getZoom())
                        .toArray();
        return Optional.of(
                view.localToScreen(new BoundingBox(edges[0], edges[1], edges[2], edges[3])));
    }

    private Object ask(String function, Place place) {
        return page.ask(function + "(" + place.block() + "," + place.letters() + ")");
    }

    Optional<Place> at(double y) {
        return at(new Point2D(view.getWidth() / 2, y));
    }

    /// The place at the mouse.
    Optional<Place> at(Event event) {
        return event instanceof MouseEvent mouse
                ? at((double) mouse.getClientX(), mouse.getClientY())
                : Optional.empty();
    }

    /// The place at a point of the view.
    Optional<Place> at(Point2D point) {
        return at(point.getX() / view.getZoom(), point.getY() / view.getZoom());
    }

    /// The destination of the link at a point of the view; empty beside one, and on one that leads
    /// nowhere.
    String linkAt(Point2D point) {
        double x = point.getX() / view.getZoom();
        double y = point.getY() / view.getZoom();
        return blocks.areShown()
                ? String.valueOf(page.ask("card.linkAt(" + x + "," + y + ")"))
                : "";
    }

    /// In pixels of the page.
    private Optional<Place> at(double x, double y) {
        if (!blocks.areShown()) {
            return Optional.empty();
        }
        String place = String.valueOf(page.ask("placeAt(" + x + "," + y + ")"));
        int blank = place.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : Optional.of(
                        new Place(
                                Integer.parseInt(place.substring(0, blank)),
                                Integer.parseInt(place.substring(blank + 1))));
    }

    void scrollBy(double distance) {
        if (Math.abs(distance) >= 1) {
            page.run("scrollBy(" + distance / view.getZoom() + ")");
        }
    }
}
