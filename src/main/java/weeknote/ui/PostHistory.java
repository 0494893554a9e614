package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.stage.Window;
import weeknote.session.EditingSession;
import weeknote.session.VersionKeeping;
import weeknote.site.DiskReason;
import weeknote.site.LineEnds;
import weeknote.site.history.LocalHistory;
import weeknote.site.history.Version;
import weeknote.text.TextChange;

/// Keeps versions of the posts that are saved, and brings one back.
final class PostHistory {

    private static final System.Logger LOG = System.getLogger(PostHistory.class.getName());

    private final Window owner;
    private final EditorView view;
    private final LocalHistory history;
    private final Executor background;
    private final BooleanSupplier isWanted;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("history").factory());

    /// @param isWanted whether the author wants versions to be kept
    PostHistory(
            Window owner,
            EditorView view,
            LocalHistory history,
            Executor background,
            BooleanSupplier isWanted) {
        this.owner = owner;
        this.view = view;
        this.history = history;
        this.background = background;
        this.isWanted = isWanted;
        writer.execute(this::limit);
    }

    /// Once at each start is often enough.
    private void limit() {
        try {
            history.limit();
        } catch (IOException e) {
            LOG.log(WARNING, "Old versions stay", e);
        }
    }

    /// From now on, each save of the post keeps a version.
    void follow(EditingSession session) {
        var keeping = new VersionKeeping(history, writer, InstantSource.system());
        session.onSaved((before, after) -> {
            if (isWanted.getAsBoolean()) {
                keeping.saved(before, after);
            }
        });
    }

    /// Shows the versions of the open post.
    void show() {
        view.form().flush();
        EditingSession session = view.session();
        session.path()
                .ifPresentOrElse(
                        path -> show(session, path),
                        () ->
                                view.notice()
                                        .show(
                                                Tone.INFORMATION,
                                                "Save the note first: each save keeps a version."));
    }

    private void show(EditingSession session, Path path) {
        String now = session.text();
        // Behind the version of a save that is done already.
        writer.execute(() -> {
            try {
                List<Version> versions = history.versions(path);
                int other = firstOtherThan(now, versions);
                Platform.runLater(() -> choose(session, path, versions, other));
            } catch (IOException e) {
                Platform.runLater(() -> view.notice().show(Tone.FAILURE, DiskReason.of(e)));
            }
        });
    }

    /// The newest version that differs from what the author has; the newest of all if none does.
    private static int firstOtherThan(String now, List<Version> newestFirst) throws IOException {
        for (int i = 0; i < newestFirst.size(); i++) {
            if (!LineEnds.edited(newestFirst.get(i).text()).equals(now)) {
                return i;
            }
        }
        return 0;
    }

    private void choose(EditingSession session, Path path, List<Version> versions, int suggested) {
        if (session != view.session()) {
            return;
        }
        Optional<String> wanted =
                new HistoryDialog(
                                owner,
                                String.valueOf(path.getFileName()),
                                session.text(),
                                background)
                        .choose(versions, suggested);
        wanted.ifPresent(text -> view.source().apply(TextChange.between(session.text(), text)));
    }

    /// Ends when all is written.
    void stop() {
        writer.close();
    }
}
