package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import weeknote.assist.navigation.Definition;
import weeknote.assist.navigation.Fold;
import weeknote.assist.navigation.Hovers;
import weeknote.assist.navigation.PageAnchors;
import weeknote.assist.navigation.Target;
import weeknote.assist.navigation.Targets;
import weeknote.post.Post;
import weeknote.session.Problem;
import weeknote.site.PostIndex;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.ui.assist.HoverCard;
import weeknote.ui.source.Hover;
import weeknote.ui.source.SourceEditor;

/// Follows what stands at the caret or under the mouse, comes back, and tells what stands there.
final class Going {

    private static final System.Logger LOG = System.getLogger(Going.class.getName());

    private final SourceEditor source;
    private final EditorView view;
    private final Executor background;
    private final HoverCard card;
    private final Trail trail = new Trail();

    private PostIndex index = PostIndex.NONE;
    private BiConsumer<Path, Runnable> opener = (path, next) -> {};
    private Consumer<String> browser = address -> {};
    private int hovers;

    /// Of the heading to go to when the post that was opened has been read.
    private Optional<String> fragment = Optional.empty();

    /// What the mouse pointed at when the card was shown for it.
    private Optional<Bounds> pointed = Optional.empty();

    Going(SourceEditor source, EditorView view, Executor background) {
        this.source = source;
        this.view = view;
        this.background = background;
        card = new HoverCard(view::fix);
        source.onHover(this::hover);
        source.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        source.addEventFilter(MouseEvent.MOUSE_MOVED, this::mouseMoved);
        source.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, this::mouseMoved);
        source.addEventFilter(ScrollEvent.SCROLL, event -> card.hide());
    }

    /// What opens another post, and runs something when it is shown; and what opens an address
    /// outside of the program.
    void onLeave(BiConsumer<Path, Runnable> opener, Consumer<String> browser) {
        this.opener = opener;
        this.browser = browser;
    }

    void setIndex(PostIndex index) {
        this.index = index;
    }

    HoverCard card() {
        return card;
    }

    /// Another post is open.
    void forget() {
        trail.forgetUntitled();
        fragment = Optional.empty();
        card.hide();
    }

    /// The places to come back to move with the text.
    void changed(TextChange change) {
        card.hide();
        fragment = Optional.empty();
        trail.changed(view.session().path(), change);
    }

    /// The text as it is has been read.
    void read(Post post) {
        Optional<String> wanted = fragment;
        fragment = Optional.empty();
        wanted.flatMap(id -> PageAnchors.at(post, id))
                .ifPresent(range -> source.goTo(Selection.at(range.start())));
    }

    private Optional<Targets> targets() {
        return view.analysed().map(this::targets);
    }

    private Targets targets(Post post) {
        return new Targets(post, view.session().path().orElse(Path.of("")), index);
    }

    /// Goes where the link, label, footnote or post at the caret leads.
    void follow() {
        follow(source.selection().caret());
    }

    private void follow(int offset) {
        Optional<Target> target = targets().flatMap(known -> Definition.at(known, offset));
        target.ifPresentOrElse(
                this::go, () -> view.status().answer("Nothing here leads anywhere."));
    }

    /// Goes where a destination of the post leads.
    ///
    /// @return false if nothing is known to be there
    boolean open(String destination) {
        Optional<Target> target = targets().flatMap(known -> known.of(destination));
        target.ifPresent(this::go);
        return target.isPresent();
    }

    private void go(Target target) {
        switch (target) {
            case Target.Here(var range) -> {
                remember();
                source.goTo(Selection.at(range.start()));
            }
            case Target.OtherPost(var path, var id) -> {
                Trail.Stop from = here();
                opener.accept(
                        path,
                        () -> {
                            trail.add(from);
                            fragment = Optional.of(id).filter(each -> !each.isEmpty());
                        });
            }
            case Target.LocalFile(var path) -> browser.accept(path.toUri().toString());
            case Target.Outside(var uri) -> browser.accept(uri.toString());
        }
    }

    /// Goes to a place of this post, from which [#back] comes back.
    void to(int offset) {
        show(offset);
        source.requestFocus();
    }

    /// As [#to], but the focus stays where it is.
    void show(int offset) {
        remember();
        source.goTo(Selection.at(offset));
    }

    /// The place where the author is can be come back to.
    void remember() {
        trail.add(here());
    }

    private Trail.Stop here() {
        return new Trail.Stop(view.session().path(), source.selection());
    }

    /// Comes back to where the author went away last, in another post too.
    void back() {
        trail.back()
                .ifPresentOrElse(
                        this::goBack,
                        () ->
                                view.status()
                                        .answer("This is where you began; nothing is before it."));
    }

    private void goBack(Trail.Stop stop) {
        if (stop.post().equals(view.session().path())) {
            source.goTo(stop.place());
        } else {
            stop.post().ifPresent(path -> opener.accept(path, () -> source.goTo(stop.place())));
        }
    }

    /// Folds the section or the front matter at the caret, or unfolds it.
    void fold() {
        String reason =
                view.analysed()
                        .flatMap(post -> Fold.at(post, source.selection().caret()))
                        .map(range -> source.toggleFold(range) ? "" : "This is too long to fold.")
                        .orElse("Put the caret in a section or in the front matter first.");
        if (!reason.isEmpty()) {
            view.status().answer(reason);
        }
    }

    private void clicked(MouseEvent event) {
        boolean isFollowing =
                event.getButton() == MouseButton.PRIMARY
                        && event.isShortcutDown()
                        && event.isStillSincePress();
        if (isFollowing) {
            follow(source.offsetAt(event.getScreenX(), event.getScreenY()));
            event.consume();
        }
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
                targets()
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
