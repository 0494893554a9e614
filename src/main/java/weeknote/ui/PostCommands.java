package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import weeknote.session.EditingSession;
import weeknote.session.SaveListener;
import weeknote.site.Access;
import weeknote.site.DiskReason;
import weeknote.site.Memory;
import weeknote.site.PostFile;
import weeknote.site.SampleSite;
import weeknote.site.SaveOutcome;
import weeknote.site.Site;
import weeknote.site.SiteFields;

/// New, open, save and close, with the questions that go with them.
final class PostCommands {

    private static final System.Logger LOG = System.getLogger(PostCommands.class.getName());
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Stage stage;
    private final Dialogs dialogs;
    private final EditorView view;
    private final Executor background;
    private final Runnable shown;

    /// @param shown called when a post has come into the window, or got another path
    PostCommands(Stage stage, EditorView view, Executor background, Runnable shown) {
        this.stage = stage;
        this.dialogs = new Dialogs(stage);
        this.view = view;
        this.background = background;
        this.shown = shown;
        view.onChange(this::showState);
    }

    void newPost() {
        whenSettled(() -> {
            view.open(
                    EditingSession.untitled("", background, Platform::runLater),
                    link -> Optional.empty());
            shown.run();
            showState();
        });
    }

    void openDialog() {
        dialogs.chooseOpen(folder()).ifPresent(this::open);
    }

    void open(Path path) {
        whenSettled(() -> read(path, e -> view.notice().show(DiskReason.of(e))));
    }

    /// Opens a post without a word if it is gone.
    void openIfThere(Path path) {
        read(path, e -> {});
    }

    /// Copies the sample site to the program's folder and opens its newest note.
    void openSample(Memory memory) {
        switch (memory) {
            case Memory.Folder(Path folder) ->
                    whenSettled(() ->
                            load(
                                    () ->
                                            PostFile.read(
                                                    SampleSite.copyTo(
                                                            folder.resolve("sample-site"))),
                                    e -> view.notice().show(DiskReason.of(e))));
            case Memory.None() -> {}
        }
    }

    private void read(Path path, Consumer<IOException> failed) {
        load(() -> PostReader.read(path), failed);
    }

    @FunctionalInterface
    private interface Reading {
        PostFile read() throws IOException;
    }

    private void load(Reading reading, Consumer<IOException> failed) {
        background.execute(() -> {
            try {
                PostFile file = reading.read();
                Site site = Site.around(file.path());
                Platform.runLater(() -> show(file, site));
            } catch (IOException e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    /// Shows a post that was read already.
    void show(PostFile file) {
        show(file, Site.around(file.path()));
    }

    /// The whole site's fields come later: a large site takes a moment.
    private void readSiteFields(Site site) {
        background.execute(() -> {
            try {
                SiteFields fields = SiteFields.of(site);
                Platform.runLater(() -> view.form().setSiteFields(fields));
            } catch (IOException e) {
                LOG.log(WARNING, "Nothing can be offered from the site's other posts", e);
            }
        });
    }

    private void show(PostFile file, Site site) {
        readSiteFields(site);
        view.open(
                EditingSession.of(file, site, background, Platform::runLater),
                link -> site.contentAt(file.path(), link));
        shown.run();
        showState();
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        saveAs(() -> {});
    }

    /// @param next runs when the text is on the disk
    private void save(Runnable next) {
        view.form().flush();
        EditingSession session = view.session();
        if (session.path().isEmpty() || session.access() instanceof Access.ReadOnly) {
            saveAs(next);
        } else {
            session.save(new Saving(session, next));
        }
    }

    private void saveAs(Runnable next) {
        view.form().flush();
        EditingSession session = view.session();
        String name = session.path().map(path -> path.getFileName().toString()).orElse("note.md");
        dialogs.chooseSave(folder(), name)
                .ifPresent(path -> session.saveAs(path, new Saving(session, next)));
    }

    /// What follows a save.
    private final class Saving implements SaveListener {

        private final EditingSession session;
        private final Runnable next;

        Saving(EditingSession session, Runnable next) {
            this.session = session;
            this.next = next;
        }

        @Override
        public void saved(SaveOutcome outcome) {
            switch (outcome) {
                case SaveOutcome.Saved _ -> {
                    view.notice().hide();
                    view.showFile();
                    shown.run();
                    showState();
                    view.status()
                            .showSaved(
                                    "Saved " + TIME.format(LocalTime.now(ZoneId.systemDefault())));
                    next.run();
                }
                case SaveOutcome.Unchanged _ -> {
                    view.status().showSaved("Saved, nothing has changed");
                    next.run();
                }
                case SaveOutcome.ChangedOnDisk(Path path) -> choose(path);
            }
        }

        private void choose(Path path) {
            switch (dialogs.askChanged(path)) {
                case SAVE_COPY -> saveAs(next);
                case OVERWRITE -> session.saveAs(path, this);
                case CANCEL -> {}
            }
        }

        @Override
        public void failed(IOException reason) {
            view.notice()
                    .show(
                            "Not saved: " + DiskReason.of(reason) + " Your text is still here.",
                            "Save a Copy…",
                            PostCommands.this::saveAs);
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
            case SAVE -> save(next);
            case DISCARD -> next.run();
            case CANCEL -> {}
        }
    }

    private Optional<Path> folder() {
        return view.session().path().map(Path::toAbsolutePath).map(Path::getParent);
    }

    private String name() {
        return view.session().path().map(path -> path.getFileName().toString()).orElse("Untitled");
    }

    private void showState() {
        boolean saved = view.session().isSaved();
        stage.setTitle((saved ? "" : "• ") + name() + " – Weeknote");
        view.status().showSaved(saved ? "" : "Edited");
    }
}
