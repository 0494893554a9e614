package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import weeknote.assist.navigation.Hovers;
import weeknote.assist.navigation.Targets;
import weeknote.session.Problem;
import weeknote.ui.assist.HoverCard;
import weeknote.ui.source.Hover;
import weeknote.ui.source.SourceEditor;

/// Tells what stands under the mouse: what is wrong there, where a link leads, what a footnote
/// says.
final class Hovering {

    private static final System.Logger LOG = System.getLogger(Hovering.class.getName());

    private final SourceEditor source;
    private final EditorView view;
    private final Executor background;
    private final Supplier<Optional<Targets>> targets;
    private final HoverCard card;
    private int hovers;

    /// What the mouse pointed at when the card was shown for it.
    private Optional<Bounds> pointed = Optional.empty();

    /// @param targets what the post as it is can lead to, if it has been read
    Hovering(
            SourceEditor source,
            EditorView view,
            Executor background,
            Supplier<Optional<Targets>> targets) {
        this.source = source;
        this.view = view;
        this.background = background;
        this.targets = targets;
        card = new HoverCard(view::fix);
        source.onHover(this::hover);
        source.addEventFilter(MouseEvent.MOUSE_MOVED, this::mouseMoved);
        source.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, this::mouseMoved);
        source.addEventFilter(ScrollEvent.SCROLL, event -> card.hide());
    }

    HoverCard card() {
        return card;
    }

    private void mouseMoved(MouseEvent event) {
        if (card.isShowing()) {
            var mouse = new Point2D(event.getScreenX(), event.getScreenY());
            pointed.ifPresent(place -> card.mouseAt(place, mouse));
        }
    }

    private void hover(Hover hover) {
        hovers++;
        switch (hover) {
            case Hover.Away() -> {}
            case Hover.AtSign(var offset, var point) -> {
                String text = view.session().text();
                show(
                        view.problems()
                                .current()
                                .map(found -> found.onLineOf(offset, text))
                                .orElse(List.of()),
                        Optional.empty(),
                        point);
            }
            case Hover.At(var offset, var point) -> {
                int asked = hovers;
                targets.get()
                        .ifPresent(known ->
                                background.execute(() -> {
                                    var told = told(known, offset);
                                    Platform.runLater(() -> {
                                        if (asked == hovers) {
                                            show(under(offset), told, point);
                                        }
                                    });
                                }));
            }
        }
    }

    private List<Problem> under(int offset) {
        return view.problems().current().map(found -> found.under(offset)).orElse(List.of());
    }

    private void show(
            List<Problem> problems,
            Optional<weeknote.assist.navigation.Hover> told,
            Point2D point) {
        if (told.isPresent() || !problems.isEmpty()) {
            var place = new BoundingBox(point.getX(), point.getY() - 8, 1, 16);
            pointed = Optional.of(place);
            card.show(problems, told, source, place);
        }
    }

    /// Tells what is wrong at a place.
    void tell(List<Problem> problems, Bounds place) {
        hovers++;
        pointed = Optional.empty();
        card.show(problems, Optional.empty(), source, place);
    }

    private static Optional<weeknote.assist.navigation.Hover> told(Targets targets, int offset) {
        try {
            return Hovers.at(targets, offset);
        } catch (IOException e) {
            LOG.log(WARNING, "What stands under the mouse cannot be read", e);
            return Optional.empty();
        }
    }
}
