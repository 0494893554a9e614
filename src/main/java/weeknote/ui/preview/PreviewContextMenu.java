package weeknote.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;
import weeknote.markdown.VisibleText.Place;

/// What can be done where the mouse is; for the menu key, where a reader looks.
final class PreviewContextMenu {

    /// How far down the view that is.
    private static final double EYE = 0.3;

    private final WebView view;
    private final PreviewPlaces places;
    private final PreviewClicks clicks;
    private final PreviewSelection selection;
    private final ContextMenu menu = new ContextMenu();

    private PreviewContextMenu(
            WebView view, PreviewPlaces places, PreviewClicks clicks, PreviewSelection selection) {
        this.view = view;
        this.places = places;
        this.clicks = clicks;
        this.selection = selection;
    }

    static void install(
            WebView view, PreviewPlaces places, PreviewClicks clicks, PreviewSelection selection) {
        var menu = new PreviewContextMenu(view, places, clicks, selection);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::asked);
        view.addEventFilter(KeyEvent.KEY_PRESSED, menu::pressed);
    }

    private void asked(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            show(new Point2D(event.getX(), event.getY()));
        }
        event.consume();
    }

    /// Not every system sends a request for these keys.
    private void pressed(KeyEvent event) {
        boolean isShiftF10 = event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (isShiftF10 || event.getCode() == KeyCode.CONTEXT_MENU) {
            show(new Point2D(view.getWidth() / 2, view.getHeight() * EYE));
            event.consume();
        }
    }

    private void show(Point2D point) {
        menu.getItems().setAll(items(point));
        Point2D screen = view.localToScreen(point);
        menu.show(view, screen.getX(), screen.getY());
    }

    private List<MenuItem> items(Point2D point) {
        List<MenuItem> items = new ArrayList<>(linkItems(places.linkAt(point)));
        items.add(item("Copy", !selection.isEmpty(), selection::copy));
        items.add(item("Select All", true, selection::selectAll));
        items.add(new SeparatorMenuItem());
        Optional<Place> place = places.at(point);
        items.add(item("Edit Here", place.isPresent(), () -> place.ifPresent(clicks::edit)));
        return items;
    }

    /// A mark or a heading of the page has no address that another program knows.
    private List<MenuItem> linkItems(String destination) {
        if (destination.isEmpty()) {
            return List.of();
        }
        MenuItem open = item("Open Link", true, () -> clicks.follow(destination));
        return destination.startsWith("#")
                ? List.of(open, new SeparatorMenuItem())
                : List.of(
                        open,
                        item("Copy Link Address", true, () -> copy(destination)),
                        new SeparatorMenuItem());
    }

    private static void copy(String address) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, address));
    }

    private static MenuItem item(String name, boolean isOn, Runnable command) {
        var item = new MenuItem(name);
        item.setDisable(!isOn);
        item.setOnAction(event -> command.run());
        return item;
    }
}
