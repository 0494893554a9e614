package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import weeknote.assist.navigation.Definition;
import weeknote.assist.navigation.Fold;
import weeknote.assist.navigation.Hovers;
import weeknote.assist.navigation.Target;
import weeknote.assist.navigation.Targets;
import weeknote.post.Post;
import weeknote.site.PostIndex;
import weeknote.text.Bias;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.ui.assist.HoverCard;
import weeknote.ui.source.Hover;
import weeknote.ui.source.SourceEditor;

/// Follows what stands at the caret or under the mouse, comes back, and tells what stands there.
final class Going {

    private static final System.Logger LOG = System.getLogger(Going.class.getName());
    private static final int FARTHEST = 100;

    private final SourceEditor source;
    private final EditorView view;
    private final Executor background;
    private final HoverCard card = new HoverCard();

    /// Where the author came from, the last first.
    private final Deque<Selection> before = new ArrayDeque<>();

    private PostIndex index = PostIndex.NONE;
    private Consumer<Path> opener = path -> {};
    private Consumer<String> browser = address -> {};
    private int hovers;

    Going(SourceEditor source, EditorView view, Executor background) {
        this.source = source;
        this.view = view;
        this.background = background;
        source.onHover(this::hover);
        source.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// What opens another post, and what opens an address outside of the program.
    void onLeave(Consumer<Path> opener, Consumer<String> browser) {
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
        before.clear();
        card.hide();
    }

    /// The places to come back to move with the text.
    void changed(TextChange change) {
        card.hide();
        Deque<Selection> moved = new ArrayDeque<>();
        before.forEach(place -> moved.add(Selection.at(change.map(place.caret(), Bias.AFTER))));
        before.clear();
        before.addAll(moved);
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
            case Target.OtherPost(var path, var _) -> opener.accept(path);
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

    private void remember() {
        before.push(source.selection());
        if (before.size() > FARTHEST) {
            before.removeLast();
        }
    }

    /// Comes back to where the author went away last.
    void back() {
        if (!before.isEmpty()) {
            source.goTo(before.pop());
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

    private void hover(Hover hover) {
        hovers++;
        switch (hover) {
            case Hover.Away() -> card.hide();
            case Hover.At(var offset, var point) -> {
                int asked = hovers;
                targets()
                        .ifPresent(known ->
                                background.execute(() -> {
                                    var told = told(known, offset);
                                    Platform.runLater(() -> {
                                        if (asked == hovers) {
                                            told.ifPresent(
                                                    found -> card.show(found, source, point));
                                        }
                                    });
                                }));
            }
        }
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
