package weeknote.ui.assist;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import weeknote.assist.navigation.Hover;

/// What stands under the mouse, told in a small card: where a label leads, what a note says.
public final class HoverCard {

    private static final double WIDTH = 420;
    private static final int LONGEST_NOTE = 600;

    private final VBox lines = new VBox();
    private final OwnedPopup popup = new OwnedPopup(lines);

    public HoverCard() {
        lines.getStyleClass().add("hover-card");
        lines.setMaxWidth(WIDTH);
        popup.popup().setAutoHide(true);
    }

    /// Shows the card below a point of the screen.
    public void show(Hover hover, Node owner, Point2D point) {
        lines.getChildren().setAll(content(hover));
        popup.show(owner, new BoundingBox(point.getX(), point.getY() - 8, 1, 16));
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    public void hide() {
        popup.hide();
    }

    private static List<Node> content(Hover hover) {
        List<Node> content = new ArrayList<>();
        switch (hover) {
            case Hover.OfLink link -> {
                add(content, link.leadsTo(), "hover-title");
                add(content, link.destination(), "hover-destination");
                add(content, link.title(), "hover-text");
            }
            case Hover.OfImage image -> {
                add(content, image.destination(), "hover-destination");
                add(content, size(image), "hover-text");
            }
            case Hover.OfMark mark -> {
                add(content, "Note " + mark.number(), "hover-title");
                add(content, shortened(mark.text()), "hover-text");
            }
            case Hover.OfDefinition definition -> add(content, uses(definition), "hover-text");
            case Hover.OfUndefined undefined ->
                    add(content, "No definition for “" + undefined.label() + "”.", "hover-text");
        }
        return content;
    }

    private static String uses(Hover.OfDefinition definition) {
        return switch (definition.uses()) {
            case 0 -> "Nothing uses “" + definition.label() + "”.";
            case 1 -> "Used once.";
            default -> "Used " + definition.uses() + " times.";
        };
    }

    private static String size(Hover.OfImage image) {
        String kilobytes = "%,d KB".formatted(Math.max(1, image.size() / 1024));
        return image.width() == 0
                ? kilobytes
                : "%d × %d pixels, %s".formatted(image.width(), image.height(), kilobytes);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE) + "…";
    }

    private static void add(List<Node> content, String text, String styleClass) {
        if (!text.isBlank()) {
            var label = new Label(text);
            label.setWrapText(true);
            label.setMaxWidth(WIDTH);
            label.getStyleClass().add(styleClass);
            content.add(label);
        }
    }
}
