package weeknote.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import weeknote.assist.navigation.Definition;
import weeknote.assist.navigation.PageAnchors;
import weeknote.assist.navigation.Target;
import weeknote.assist.navigation.Targets;
import weeknote.post.Post;
import weeknote.site.PostIndex;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.ui.assist.HoverCard;
import weeknote.ui.source.SourceEditor;

/// Follows what stands at the caret or under the mouse, and comes back.
final class Going {

    private final SourceEditor source;
    private final EditorView view;
    private final Hovering hovering;
    private final Trail trail = new Trail();

    private PostIndex index = PostIndex.NONE;
    private BiConsumer<Path, Runnable> opener = (path, next) -> {};
    private Consumer<String> browser = address -> {};

    /// Of the heading to go to when the post that was opened has been read.
    private Optional<String> fragment = Optional.empty();

    Going(SourceEditor source, EditorView view, Executor background) {
        this.source = source;
        this.view = view;
        hovering = new Hovering(source, view, background, this::targets);
        source.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
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

    Hovering hovering() {
        return hovering;
    }

    HoverCard card() {
        return hovering.card();
    }

    /// Another post is open.
    void forget() {
        trail.forgetUntitled();
        fragment = Optional.empty();
        card().hide();
    }

    /// The places to come back to move with the text.
    void changed(TextChange change) {
        card().hide();
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
}
