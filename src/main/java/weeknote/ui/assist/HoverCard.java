package weeknote.ui.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import weeknote.assist.navigation.Hover;
import weeknote.check.Fix;
import weeknote.session.Problem;

/// What stands under the mouse, told in a small card: where a label leads, what a note says.
public final class HoverCard {

    private static final double WIDTH = 420;
    private static final double MOST_HEIGHT = 420;
    private static final int LONGEST_NOTE = 600;
    private static final double NEAR = 12;

    private final VBox lines = new Lines();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final OwnedPopup popup = new OwnedPopup(scroll);
    private final Consumer<Fix> taken;

    /// As high as its words at the width that they get: what scrolls them asks without a width.
    private static final class Lines extends VBox {
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(
                    width < 0 ? Math.min(prefWidth(-1), getMaxWidth()) : width);
        }
    }

    /// @param taken mends what is told
    public HoverCard(Consumer<Fix> taken) {
        this.taken = taken;
        scroll.getStyleClass().add("hover-card");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setFocusTraversable(false);
        lines.getStyleClass().add("hover-lines");
        lines.setMaxWidth(WIDTH);
        popup.popup().setAutoHide(true);
        popup.popup().setConsumeAutoHidingEvents(false);
    }

    /// Shows the card below a place on the screen, or above it: the problems, the gravest first,
    /// then what else stands there.
    public void show(List<Problem> problems, Optional<Hover> hover, Node owner, Bounds place) {
        List<Node> content = new ArrayList<>();
        problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .map(problem -> new ProblemLines(problem.diagnostic(), WIDTH, this::take))
                .forEach(content::add);
        hover.filter(each -> problems.isEmpty() || !isProblem(each))
                .ifPresent(each -> content.addAll(content(each)));
        lines.getChildren().setAll(content);
        scroll.setVvalue(0);
        popup.show(owner, place);
    }

    private void take(Fix fix) {
        hide();
        taken.accept(fix);
    }

    /// What the problem says too.
    private static boolean isProblem(Hover hover) {
        return switch (hover) {
            case Hover.OfUndefined _ -> true;
            case Hover.OfDefinition(var _, var _, int uses) -> uses == 0;
            case Hover.OfLink _, Hover.OfImage _, Hover.OfMark _ -> false;
        };
    }

    /// Hides the card if a mouse at a point of the screen is neither at the place that it is about,
    /// nor at the card, nor on the way between them.
    public void mouseAt(Bounds place, Point2D mouse) {
        double left = Math.min(place.getMinX(), popup.popup().getX()) - NEAR;
        double top = Math.min(place.getMinY(), popup.popup().getY()) - NEAR;
        double right = popup.popup().getX() + popup.popup().getWidth() + NEAR;
        double bottom = Math.max(place.getMaxY(), popup.popup().getY() + popup.popup().getHeight());
        boolean isNear =
                new BoundingBox(left, top, right - left, bottom + NEAR - top).contains(mouse);
        if (!isNear) {
            hide();
        }
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
