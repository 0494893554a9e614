package weeknote.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.stage.Stage;
import weeknote.session.EditingSession;
import weeknote.session.SaveListener;
import weeknote.site.Access;
import weeknote.site.PostFolder;
import weeknote.site.SaveOutcome;
import weeknote.site.Site;

/// Saves the open post, with the questions that go with it, and says whether it is saved.
final class PostSaving {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Stage stage;
    private final Dialogs dialogs;
    private final EditorView view;
    private final OpenSite site;
    private final Executor background;
    private final Runnable shown;
    private Runnable whenConflict = () -> {};

    /// @param shown called when the post has got another path
    PostSaving(Stage stage, EditorView view, OpenSite site, Executor background, Runnable shown) {
        this.stage = stage;
        this.dialogs = new Dialogs(stage);
        this.view = view;
        this.site = site;
        this.background = background;
        this.shown = shown;
        view.onChange(this::showState);
        view.onSaveAs(this::saveAs);
    }

    /// Called when a save finds that another program has changed the file.
    void onConflict(Runnable action) {
        whenConflict = action;
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        view.form().flush();
        saveAs(view.session(), () -> {});
    }

    /// @param next runs when the text is on the disk
    private void save(Runnable next) {
        view.form().flush();
        EditingSession session = view.session();
        boolean isLocked = session.access() instanceof Access.ReadOnly && !session.isSaved();
        if (session.path().isEmpty() || isLocked) {
            saveAs(session, next);
        } else {
            session.save(new Saving(session, next));
        }
    }

    private void saveAs(EditingSession session, Runnable next) {
        String name = session.path().map(path -> path.getFileName().toString()).orElse("note.md");
        dialogs.chooseSave(folder(), name)
                .ifPresent(path -> session.saveAs(path, new Saving(session, next)));
    }

    /// What follows a save. The session may no longer be the open one when the disk has answered.
    private final class Saving implements SaveListener {

        private final EditingSession session;
        private final Runnable next;
        private final Optional<Path> oldPath;

        Saving(EditingSession session, Runnable next) {
            this.session = session;
            this.next = next;
            this.oldPath = session.path();
        }

        @Override
        public void saved(SaveOutcome outcome) {
            switch (outcome) {
                case SaveOutcome.Saved _ -> {
                    showSaved();
                    next.run();
                }
                case SaveOutcome.Unchanged _ -> {
                    if (session == view.session()) {
                        view.status().showSaved("Saved, nothing has changed");
                    }
                    next.run();
                }
                case SaveOutcome.ChangedOnDisk _ -> whenConflict.run();
                case SaveOutcome.NoPlaceFor no -> new NoPlaceInCharset(view, session, this).ask(no);
            }
        }

        private void showSaved() {
            if (session != view.session()) {
                return;
            }
            view.notice().hide();
            view.showFile();
            session.path().ifPresent(session.path().equals(oldPath) ? this::refresh : this::moveTo);
            shown.run();
            showState();
            if (session.isSaved()) {
                view.status()
                        .showSaved("Saved " + TIME.format(LocalTime.now(ZoneId.systemDefault())));
            }
        }

        /// Links and terms are those of the new place.
        private void moveTo(Path path) {
            Site site = session.site();
            view.preview().open(OpenSite.files(site, path, session.text()));
            PostSaving.this.site.read(site);
        }

        private void refresh(Path path) {
            site.refresh(path, session.text());
        }

        @Override
        public void failed(IOException reason) {
            new FailedSave(view, session, dialogs::chooseCopy, this::remakeFolder).show(reason);
        }

        private void remakeFolder() {
            session.path()
                    .ifPresent(path ->
                            background.execute(() -> {
                                try {
                                    PostFolder.makeFor(path);
                                    Platform.runLater(() -> session.save(this));
                                } catch (IOException e) {
                                    Platform.runLater(() -> failed(e));
                                }
                            }));
        }
    }

    /// Runs what would close the post, once its text is saved or the author does without it.
    void whenSettled(Runnable next) {
        view.form().flush();
        if (view.session().isSaved()) {
            next.run();
            return;
        }
        switch (dialogs.askUnsaved(name())) {
            // What is typed while the disk works is asked about again.
            case SAVE -> save(() -> whenSettled(next));
            case DISCARD -> next.run();
            case CANCEL -> {}
        }
    }

    /// Where the open post stands.
    Optional<Path> folder() {
        return view.session().path().map(Path::toAbsolutePath).map(Path::getParent);
    }

    private String name() {
        return view.session().path().map(path -> path.getFileName().toString()).orElse("Untitled");
    }

    void showState() {
        boolean saved = view.session().isSaved();
        stage.setTitle((saved ? "" : "• ") + name() + " – Weeknote");
        view.status().showSaved(saved ? "" : "Edited");
    }
}
