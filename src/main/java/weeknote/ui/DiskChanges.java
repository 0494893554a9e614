package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import weeknote.session.DiskListener;
import weeknote.session.EditingSession;
import weeknote.site.DiskChange;
import weeknote.site.FileWatch;
import weeknote.site.LineEnds;
import weeknote.site.PostFile;
import weeknote.text.Merge;
import weeknote.text.TextChange;

/// Sees what other programs do to the open post's file.
///
/// A text that is saved follows its file without a word; with one that is not, the author is shown
/// both and chooses. A file that is gone leaves its text here.
final class DiskChanges {

    private static final System.Logger LOG = System.getLogger(DiskChanges.class.getName());

    /// Other programs write in several steps; the text is read when they are done.
    private static final long SETTLING_MILLIS = 150;

    private final EditorView view;
    private final MergeDialog dialog;
    private final Executor background;
    private final Notice bar;
    private Runnable shown = () -> {};
    private Optional<FileWatch> watch = Optional.empty();
    private Optional<Path> watched = Optional.empty();

    /// @param bar says what was seen
    DiskChanges(EditorView view, MergeDialog dialog, Notice bar, Executor background) {
        this.view = view;
        this.dialog = dialog;
        this.bar = bar;
        this.background = background;
    }

    /// Called when the text or its state has changed by what was seen.
    void onShown(Runnable action) {
        shown = action;
    }

    /// Another post is open, or this one has another path.
    void follow() {
        Optional<Path> path = view.session().path();
        if (path.equals(watched)) {
            return;
        }
        stop();
        watched = path;
        watch = path.flatMap(this::watch);
    }

    private Optional<FileWatch> watch(Path path) {
        try {
            return Optional.of(FileWatch.of(path, background, this::lookSoon));
        } catch (IOException e) {
            LOG.log(WARNING, "Changes on disk are seen when the window gets the focus", e);
            return Optional.empty();
        }
    }

    private void lookSoon() {
        CompletableFuture.delayedExecutor(SETTLING_MILLIS, TimeUnit.MILLISECONDS)
                .execute(() -> Platform.runLater(this::look));
    }

    /// Looks now: the window has got the focus.
    void look() {
        look(this::seen);
    }

    /// What is seen of a post counts as long as it is the open one.
    private void look(Consumer<DiskChange> action) {
        EditingSession session = view.session();
        session.lookAtDisk(
                new DiskListener() {
                    @Override
                    public void seen(DiskChange change) {
                        if (session == view.session()) {
                            action.accept(change);
                        }
                    }

                    @Override
                    public void failed(IOException reason) {
                        LOG.log(WARNING, "The open post's file cannot be looked at", reason);
                    }
                });
    }

    /// No file is watched any more.
    void stop() {
        bar.hide();
        watched = Optional.empty();
        try {
            if (watch.isPresent()) {
                watch.get().close();
            }
        } catch (IOException e) {
            LOG.log(WARNING, "A file is still watched", e);
        }
        watch = Optional.empty();
    }

    private void seen(DiskChange change) {
        switch (change) {
            case DiskChange.None() -> nothing();
            case DiskChange.Written(PostFile now) -> written(now);
            case DiskChange.Permitted(PostFile now) -> permitted(now);
            case DiskChange.Gone(Path path) -> {
                bar.show(
                        path.getFileName()
                                + " was deleted or renamed by another program. Its text is still"
                                + " here; save it to have the file back.");
                shown.run();
            }
        }
    }

    /// What the bar says is over: the file is back, as it was.
    private void nothing() {
        if (bar.isVisible()) {
            bar.hide();
            shown.run();
        }
    }

    /// A text that is not saved yet is typed on: its save will say if it may not be.
    private void permitted(PostFile now) {
        nothing();
        if (view.session().isSaved()) {
            view.notice().hide();
            view.session().accept(now);
            view.showFile();
        }
    }

    private void written(PostFile now) {
        EditingSession session = view.session();
        if (session.isSaved() || session.text().equals(LineEnds.edited(now.text()))) {
            take(now, LineEnds.edited(now.text()));
        } else {
            bar.show(
                    now.path().getFileName()
                            + " was changed by another program while you were writing.",
                    List.of(new Notice.Choice("Merge…", this::merge)));
        }
    }

    /// Shows both texts, as they are now, and does what the author chooses.
    void merge() {
        look(change -> {
            if (change instanceof DiskChange.Written(PostFile now) && !view.session().isSaved()) {
                choose(view.session(), now);
            } else {
                seen(change);
            }
        });
    }

    private void choose(EditingSession session, PostFile now) {
        Merge merge = Merge.of(session.savedText(), session.text(), LineEnds.edited(now.text()));
        Optional<String> chosen = dialog.choose(String.valueOf(now.path().getFileName()), merge);
        chosen.ifPresentOrElse(text -> take(now, text), () -> written(now));
    }

    /// The text becomes this one, in one undo step, and the next save replaces `now`.
    private void take(PostFile now, String text) {
        bar.hide();
        EditingSession session = view.session();
        // A post that may not be typed into follows its file too.
        view.source().setEditable(true);
        view.source().apply(TextChange.between(session.text(), text));
        session.accept(now);
        view.showFile();
        shown.run();
    }
}
