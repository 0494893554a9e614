package weeknote.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import weeknote.frontmatter.FrontMatter;
import weeknote.session.EditingSession;
import weeknote.session.SaveListener;
import weeknote.site.Access;
import weeknote.site.DiskReason;
import weeknote.site.FileFormat;
import weeknote.site.LineEnds;
import weeknote.site.Memory;
import weeknote.site.PostFile;
import weeknote.site.PostFiles;
import weeknote.site.PostFolder;
import weeknote.site.PostIndex;
import weeknote.site.SampleSite;
import weeknote.site.SaveOutcome;
import weeknote.site.Site;
import weeknote.site.Trash;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.LineIndex;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// New, open, save and close, with the questions that go with them.
final class PostCommands {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Stage stage;
    private final Dialogs dialogs;
    private final EditorView view;
    private final Executor background;
    private final PostLoader loader;
    private final Runnable shown;
    private Runnable whenConflict = () -> {};
    private PostIndex index = PostIndex.NONE;

    /// @param shown called when a post has come into the window, or got another path
    PostCommands(Stage stage, EditorView view, Executor background, Runnable shown) {
        this.stage = stage;
        this.dialogs = new Dialogs(stage);
        this.view = view;
        this.background = background;
        this.loader = new PostLoader(background);
        this.shown = shown;
        view.onChange(this::showState);
        view.onSaveAs(this::saveAs);
    }

    void newPost() {
        whenSettled(() -> showUntitled(""));
    }

    /// Shows a note that has no file, in place of the open post.
    void showUntitled(String text) {
        loader.forget();
        view.open(
                EditingSession.untitled(text, background, view.afterFrame()),
                link -> Optional.empty());
        show(PostIndex.NONE);
        shown.run();
        showState();
    }

    /// Opens the post of a text that was not saved, and brings the text back.
    ///
    /// @param restored runs when it is there
    void restore(UnsavedText unsaved, Runnable restored) {
        unsaved.path()
                .ifPresentOrElse(
                        path -> load(() -> unsaved.file(path), () -> fill(unsaved, restored)),
                        () ->
                                whenSettled(() -> {
                                    showUntitled(unsaved.before());
                                    fill(unsaved, restored);
                                }));
    }

    /// A file that can only be read by now takes nothing: its text is in a new note.
    private void fill(UnsavedText unsaved, Runnable restored) {
        if (view.session().access() instanceof Access.ReadOnly) {
            showUntitled(unsaved.before());
            view.notice().show("Its file can only be read now; save the text under another name.");
        }
        view.source().apply(unsaved.typed(), Selection.at(unsaved.caret()));
        restored.run();
    }

    /// Called when a save finds that another program has changed the file.
    void onConflict(Runnable action) {
        whenConflict = action;
    }

    void openDialog() {
        dialogs.chooseOpen(folder()).ifPresent(this::open);
    }

    void open(Path path) {
        open(path, () -> {});
    }

    /// @param next runs when the post is shown
    void open(Path path, Runnable next) {
        load(() -> PostFile.read(PostFolder.postAt(path)), next);
    }

    /// Opens a post, or begins it under that name.
    void openOrBegin(Path path) {
        load(() -> PostFile.readOrBegin(path));
    }

    /// Copies the sample site to the program's folder and opens its newest note.
    void openSample(Memory memory) {
        switch (memory) {
            case Memory.Folder(Path folder, Path _, Trash _) ->
                    load(() -> PostFile.read(SampleSite.copyTo(folder.resolve("sample-site"))));
            case Memory.None() -> {}
        }
    }

    /// The question about unsaved text comes when the post is there: what is typed meanwhile
    /// counts.
    private void load(PostLoader.Reading reading) {
        load(reading, () -> {});
    }

    /// @param next runs when the post is shown
    private void load(PostLoader.Reading reading, Runnable next) {
        load(reading, next, Optional.empty());
    }

    /// An answer takes its time, in which the file may change: it is read again.
    ///
    /// @param settled the text of the open post that the author has answered for
    private void load(PostLoader.Reading reading, Runnable next, Optional<String> settled) {
        loader.load(
                reading,
                (file, site) -> {
                    view.form().flush();
                    EditingSession session = view.session();
                    if (session.isSaved() || settled.equals(Optional.of(session.text()))) {
                        show(file, site);
                        next.run();
                    } else {
                        whenSettled(() -> load(reading, next, Optional.of(view.session().text())));
                    }
                },
                e -> view.notice().show(Tone.FAILURE, DiskReason.of(e)));
    }

    /// Shows a post that was read already.
    void show(PostFile file) {
        show(file, Site.around(file.path()));
    }

    private void show(PostFile file, Site site) {
        view.open(
                EditingSession.of(file, site, background, view.afterFrame()),
                files(site, file.path(), file.text())::read);
        file.brokenUtf8().ifPresent(offset -> sayBroken(file, offset));
        showIndex(site);
        shown.run();
        showState();
    }

    /// One stray byte makes all letters look wrong that are not ASCII: the author must know why.
    private void sayBroken(PostFile file, int offset) {
        int start = LineEnds.edited(file.text().substring(0, offset)).length();
        int line = LineIndex.of(view.session().text()).lineOf(start) + 1;
        view.notice()
                .show(
                        file.path().getFileName()
                                + " is not valid UTF-8 at line "
                                + line
                                + ", so it is shown byte for byte as "
                                + file.format().displayName()
                                + ", and saved so.",
                        "Go to It",
                        () -> view.source().goTo(Selection.of(new TextRange(start, start + 1))));
    }

    private static PostFiles files(Site site, Path path, String text) {
        return PostFiles.early(site, path, FrontMatter.of(text, site.engine()));
    }

    private void showIndex(Site site) {
        loader.loadIndex(site, whileOpen(this::show));
    }

    private void show(PostIndex index) {
        this.index = index;
        view.setIndex(index);
        view.session().path().ifPresent(path -> view.preview().setFiles(index.files(path)::read));
    }

    /// The site has been told something else.
    void readSite() {
        view.session().path().ifPresent(path -> loader.loadSite(path, whileOpen(this::showSite)));
    }

    private void showSite(PostIndex index) {
        view.session().setSite(index.site());
        show(index);
        view.panel().posts().checkAgain();
    }

    /// Does nothing when another post is open by then.
    private Consumer<PostIndex> whileOpen(Consumer<PostIndex> action) {
        EditingSession session = view.session();
        return loaded -> {
            if (session == view.session()) {
                action.accept(loaded);
            }
        };
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
                case SaveOutcome.NoPlaceFor no -> ask(no);
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
            view.openPreview(files(site, path, session.text())::read);
            showIndex(site);
        }

        private void refresh(Path path) {
            if (index.post(path).isPresent()) {
                loader.refresh(index, path, session.text(), whileOpen(PostCommands.this::show));
            }
        }

        private void ask(SaveOutcome.NoPlaceFor no) {
            view.notice()
                    .show(
                            Tone.FAILURE,
                            "Not saved: "
                                    + no.format().displayName()
                                    + " has no place for “"
                                    + no.character()
                                    + "”.",
                            List.of(
                                    new Notice.Choice("Save as UTF-8", this::saveAsUtf8),
                                    new Notice.Choice("Go to It", () -> goTo(no.character()))));
        }

        private void saveAsUtf8() {
            session.path().ifPresent(path -> session.saveAs(path, FileFormat.UTF_8, this));
        }

        private void goTo(String character) {
            int start = view.session().text().indexOf(character);
            if (session == view.session() && start >= 0) {
                view.source().goTo(Selection.of(new TextRange(start, start + character.length())));
                view.source().requestFocus();
            }
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

    private Optional<Path> folder() {
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
