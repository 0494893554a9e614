package weeknote.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import weeknote.frontmatter.FrontMatter;
import weeknote.site.Access;
import weeknote.site.DiskChange;
import weeknote.site.FileFormat;
import weeknote.site.LineEnds;
import weeknote.site.PostFile;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;
import weeknote.site.SaveOutcome;
import weeknote.site.Site;
import weeknote.site.recovery.Orphan;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.TextChange;

/// One open post: the text that the source editor shows, mirrored change by change, and the file it
/// comes from.
///
/// All methods are for the JavaFX thread.
public final class EditingSession {

    private Site site;
    private final SaveQueue saves;
    private final Executor background;
    private final Executor ui;
    private final AnalysisLoop loop;
    private EditedText edited;
    private Safekeeping safekeeping = new Safekeeping.None();
    private InstantSource clock = InstantSource.system();
    private BiConsumer<PostFile, PostFile> whenSaved = (before, after) -> {};
    private boolean gone;

    private EditingSession(Origin origin, Site site, Executor background, Executor ui) {
        this.site = site;
        this.background = background;
        this.ui = ui;
        this.saves = new SaveQueue(background, ui);
        this.edited = EditedText.of(origin);
        this.loop = new AnalysisLoop(edited.text(), origin.placeIn(site), background, ui);
    }

    /// A session on a post that was read from disk.
    ///
    /// @param site whose rules it follows
    /// @param background runs analyses and disk work
    /// @param ui runs what follows on the JavaFX thread
    public static EditingSession of(PostFile file, Site site, Executor background, Executor ui) {
        return new EditingSession(new Origin.File(file), site, background, ui);
    }

    /// A session on a post that has no file yet.
    public static EditingSession untitled(String text, Executor background, Executor ui) {
        return new EditingSession(new Origin.Untitled(text), Site.NONE, background, ui);
    }

    /// Keeps what is typed from now on, until it is saved.
    public void keepIn(Journaling journaling) {
        clock = journaling.clock();
        safekeeping = journaling.of(unsaved(TextChange.NONE));
    }

    /// Called with the file as it was and as it is, when a save has written it; both are the same
    /// where there was none.
    public void onSaved(BiConsumer<PostFile, PostFile> action) {
        whenSaved = action;
    }

    /// What was found in a journal has been applied to the text.
    public void takeOver(Orphan orphan) {
        safekeeping.takeOver(orphan);
    }

    /// The post is no longer open, and its text saved or not wanted.
    public void close() {
        safekeeping.close();
    }

    private UnsavedText unsaved(TextChange typed) {
        return new UnsavedText(
                path(), format(), edited.origin().fileText(), typed, clock.instant());
    }

    /// Analyses the text now and after each change.
    public void start(AnalysisListener listener) {
        loop.start(listener);
    }

    /// The text as it is edited, with LF line ends.
    public String text() {
        return edited.text();
    }

    /// The front matter of the text as it is now, for edits that must meet it.
    public FrontMatter frontMatter() {
        return FrontMatter.of(text(), site.engine());
    }

    /// Empty for a post that was never saved.
    public Optional<Path> path() {
        return edited.origin().path();
    }

    public Access access() {
        return edited.origin().access();
    }

    public FileFormat format() {
        return edited.origin().format();
    }

    public LineEnds lineEnds() {
        return edited.lineEnds();
    }

    /// Whose rules the post follows.
    public Site site() {
        return site;
    }

    /// The same site, told something else: it counts from the next analysis on.
    public void setSite(Site site) {
        this.site = site;
        loop.setPlace(edited.origin().placeIn(site));
    }

    /// Where the post stands, and what is known of its site.
    public PostPlace place() {
        return loop.place();
    }

    /// The posts of the site, to which the post may refer.
    public void setIndex(PostIndex index) {
        loop.setIndex(index);
    }

    /// Whether the text is what the file holds, or nothing was written yet.
    public boolean isSaved() {
        return !gone && edited.isAsRead();
    }

    /// The text that was last read or saved, with LF line ends.
    public String savedText() {
        return edited.savedText();
    }

    /// Whether the last analysis published is one of the text as it is.
    public boolean isAnalysed() {
        return loop.isDone();
    }

    /// The source editor's text has changed.
    public void apply(TextChange change) {
        edited = edited.after(change);
        loop.changed(change, text());
        safekeeping.changed(change, clock.instant());
    }

    /// Writes the text to its file, if it differs. Saves follow each other: one that is asked for
    /// while another is at work writes the text as it is then.
    ///
    /// @throws IllegalStateException if the post has no file yet
    public void save(SaveListener listener) {
        saves.add(() -> {
            if (!(edited.origin() instanceof Origin.File(PostFile file))) {
                throw new IllegalStateException("A post without a file is saved by saveAs");
            }
            String newText = edited.fileText();
            write(() -> new SaveQueue.Written(file.save(newText), site), listener);
        });
    }

    /// Writes the text to `path`, whatever stands there; from then on that is the post's file.
    public void saveAs(Path path, SaveListener listener) {
        saveAs(path, format(), listener);
    }

    /// Writes the text to `path` in another format, whatever stands there.
    public void saveAs(Path path, FileFormat format, SaveListener listener) {
        saves.add(() -> {
            String newText = edited.fileText();
            write(
                    () -> {
                        PostFile saved = PostFile.write(path, newText, format);
                        return new SaveQueue.Written(
                                new SaveOutcome.Saved(saved), Site.around(path));
                    },
                    listener);
        });
    }

    /// Writes the text to `path` too, whatever stands there: the post's own file stays the one that
    /// it was, and the text unsaved. A character that its charset cannot hold makes the copy UTF-8.
    public void saveCopy(Path path, SaveListener listener) {
        saves.add(() -> {
            String copy = edited.fileText();
            FileFormat exact = format().canHold(copy) ? format() : FileFormat.UTF_8;
            saves.write(
                    () -> {
                        PostFile saved = PostFile.write(path, copy, exact);
                        return new SaveQueue.Written(new SaveOutcome.Saved(saved), site);
                    },
                    written -> listener.saved(written.outcome()),
                    listener::failed);
        });
    }

    private void write(SaveQueue.Write write, SaveListener listener) {
        saves.write(write, written -> written(written, listener), listener::failed);
    }

    /// Looks whether another program has done something to the file. Says nothing while a save is
    /// at work, and of a post without a file.
    public void lookAtDisk(DiskListener listener) {
        if (saves.isWriting() || !(edited.origin() instanceof Origin.File(PostFile file))) {
            return;
        }
        background.execute(() -> {
            try {
                DiskChange change = file.change();
                ui.execute(() -> seen(file, change, listener));
            } catch (IOException e) {
                ui.execute(() -> listener.failed(e));
            }
        });
    }

    /// What was seen counts only if nothing was saved meanwhile.
    private void seen(PostFile asOf, DiskChange change, DiskListener listener) {
        if (!saves.isWriting() && edited.origin().equals(new Origin.File(asOf))) {
            setGone(change instanceof DiskChange.Gone);
            listener.seen(change);
        }
    }

    /// A text that the file held is unsaved without it, and is saved when the file is back.
    private void setGone(boolean now) {
        if (gone != now && edited.isAsRead()) {
            safekeeping.startFrom(unsaved(TextChange.NONE));
        }
        gone = now;
    }

    /// What another program wrote is what the next save starts from; the text stays as it is.
    public void accept(PostFile now) {
        startFrom(edited.beside(now));
    }

    private void startFrom(EditedText now) {
        edited = now;
        gone = false;
        safekeeping.startFrom(unsaved(edited.typed()));
    }

    private void written(SaveQueue.Written written, SaveListener listener) {
        switch (written.outcome()) {
            case SaveOutcome.Saved(PostFile saved) -> {
                whenSaved.accept(
                        edited.origin() instanceof Origin.File(var file) ? file : saved, saved);
                site = written.site();
                startFrom(edited.savedIn(saved));
                loop.setPlace(edited.origin().placeIn(site));
            }
            case SaveOutcome.Unchanged _,
                    SaveOutcome.ChangedOnDisk _,
                    SaveOutcome.NoPlaceFor _ -> {}
        }
        listener.saved(written.outcome());
    }
}
