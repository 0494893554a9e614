package weeknote.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import weeknote.session.EditingSession;
import weeknote.site.Access;
import weeknote.site.DiskReason;
import weeknote.site.Memory;
import weeknote.site.PostFile;
import weeknote.site.PostFolder;
import weeknote.site.SampleSite;
import weeknote.site.Site;
import weeknote.site.Trash;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.Selection;

/// Opens posts, new ones too, in place of the open one.
final class PostCommands {

    private final Dialogs dialogs;
    private final EditorView view;
    private final Executor background;
    private final PostLoader loader;
    private final OpenSite site;
    private final PostSaving saving;
    private final Runnable shown;
    private Runnable whenFailed = () -> {};

    /// @param shown called when a post has come into the window, or got another path
    PostCommands(Stage stage, EditorView view, Executor background, Runnable shown) {
        this.dialogs = new Dialogs(stage);
        this.view = view;
        this.background = background;
        this.loader = new PostLoader(background);
        this.site = new OpenSite(view, loader);
        this.saving = new PostSaving(stage, view, site, background, shown);
        this.shown = shown;
        view.onSiteChange(site::readAgain);
    }

    /// Called when a post cannot be opened.
    void onFailure(Runnable action) {
        whenFailed = action;
    }

    PostSaving saving() {
        return saving;
    }

    void newPost() {
        saving.whenSettled(() -> showUntitled(""));
    }

    /// Shows a note that has no file, in place of the open post.
    void showUntitled(String text) {
        loader.forget();
        view.open(
                EditingSession.untitled(text, background, view.afterFrame()),
                link -> Optional.empty());
        site.forget();
        shown.run();
        saving.showState();
    }

    /// Opens the post of a text that was not saved, and brings the text back.
    ///
    /// @param restored runs when it is there
    void restore(UnsavedText unsaved, Runnable restored) {
        unsaved.path()
                .ifPresentOrElse(
                        path -> load(() -> unsaved.file(path), () -> fill(unsaved, restored)),
                        () ->
                                saving.whenSettled(() -> {
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

    void openDialog() {
        dialogs.chooseOpen(saving.folder()).ifPresent(this::open);
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
                        saving.whenSettled(
                                () -> load(reading, next, Optional.of(view.session().text())));
                    }
                },
                e -> {
                    view.notice().show(Tone.FAILURE, DiskReason.of(e));
                    whenFailed.run();
                });
    }

    /// Shows a post that was read already.
    void show(PostFile file) {
        show(file, Site.around(file.path()));
    }

    private void show(PostFile file, Site site) {
        view.open(
                EditingSession.of(file, site, background, view.afterFrame()),
                OpenSite.files(site, file.path(), file.text()));
        file.brokenUtf8().ifPresent(offset -> new BrokenUtf8(file, offset).tell(view));
        this.site.read(site);
        shown.run();
        saving.showState();
    }
}
