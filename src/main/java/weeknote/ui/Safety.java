package weeknote.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import weeknote.session.EditingSession;
import weeknote.site.Memory;

/// What keeps the author's text from being lost: journals of what is typed, versions of what is
/// saved, a look at what other programs write, and the trash.
final class Safety {

    private final Stage stage;
    private final EditorView view;
    private final PostCommands posts;
    private final Notice recoveryBar = new Notice();
    private final Notice diskBar = new Notice();
    private final DiskChanges diskChanges;
    private final Optional<Recovering> recovering;
    private final Optional<PostHistory> history;
    private final Optional<Trashing> trashing;

    /// @param settings whether versions are kept
    Safety(
            Stage stage,
            EditorView view,
            PostCommands posts,
            Memory memory,
            LiveSettings settings,
            Executor background) {
        this.stage = stage;
        this.view = view;
        this.posts = posts;
        diskChanges = new DiskChanges(view, new MergeDialog(stage), diskBar, background);
        diskChanges.onShown(posts.saving()::showState);
        posts.saving().onConflict(diskChanges::merge);
        recovering =
                memory.journals()
                        .map(journals ->
                                new Recovering(stage, journals, recoveryBar, view.notice()));
        history =
                memory.history()
                        .map(versions ->
                                new PostHistory(
                                        stage,
                                        view,
                                        versions,
                                        background,
                                        () -> settings.now().keepsVersions()));
        trashing = memory.trash().map(trash -> new Trashing(view, posts, trash, background));
    }

    /// Where its questions are asked.
    List<Notice> bars() {
        return List.of(recoveryBar, diskBar);
    }

    /// Looks for what was not saved when the program ended. Before the first post is opened.
    ///
    /// @param whenAnswered called when the author has chosen what becomes of it
    void recover(Runnable whenAnswered, Executor background) {
        recovering.ifPresent(each -> {
            each.bar().onAnswer(whenAnswered);
            var restoring = new Restoring(stage, view, posts);
            each.bar()
                    .onRestore(orphan ->
                            restoring.restore(
                                    orphan.unsaved(),
                                    () -> {
                                        view.session().takeOver(orphan);
                                        each.bar().settled(orphan);
                                        diskChanges.look();
                                    }));
            each.look(background);
        });
    }

    /// A post is about to be shown.
    void opened(EditingSession session) {
        history.ifPresent(each -> each.follow(session));
        recovering.ifPresent(each -> each.keep(session));
    }

    DiskChanges diskChanges() {
        return diskChanges;
    }

    void showHistory() {
        history.ifPresent(PostHistory::show);
    }

    void recoverUnsaved() {
        recovering.ifPresent(Recovering::offerAll);
    }

    void moveToTrash() {
        trashing.ifPresent(Trashing::move);
    }

    /// Ends when all is written.
    void stop() {
        recovering.ifPresent(Recovering::stop);
        history.ifPresent(PostHistory::stop);
    }
}
