package weeknote.ui;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import weeknote.assist.edit.EditCommand;
import weeknote.post.Post;
import weeknote.session.EditingSession;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.ui.source.SourceEditor;

/// The editing commands in the source of the open post: its keys, and what the menus ask for.
public final class SourceEditing {

    private final SourceEditor source;
    private final Supplier<EditingSession> session;
    private final Editing editing;
    private final WayBack wayBack = new WayBack();
    private final PostImages images;
    private final Pasting pasting;
    private final Linking linking;

    /// @param session the open one
    /// @param background writes images
    /// @param notice shows a sentence to the author
    public SourceEditing(
            SourceEditor source,
            Supplier<EditingSession> session,
            Executor background,
            Consumer<String> notice) {
        this.source = source;
        this.session = session;
        editing = new Editing(source, session);
        images = new PostImages(source, session, editing, background, notice);
        pasting = new Pasting(editing, images);
        linking = new Linking(source, editing);
        source.onPaste(pasting::paste);
        source.onKey(new EditingKeys(editing, this::goBack)::handle);
        source.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> wayBack.forget());
    }

    /// The post was read.
    ///
    /// @param since what has changed since the text that it was read from
    public void read(Post post, TextChange since) {
        editing.read(post, since);
    }

    public void changed(TextChange change) {
        editing.changed(change);
        wayBack.changed(change);
    }

    /// The post as it is now; empty while that is still to be read.
    Optional<Post> newest() {
        return editing.newest();
    }

    /// Another post is opened.
    public void forget() {
        editing.forget();
        wayBack.forget();
    }

    /// Does what a menu says.
    ///
    /// @return why nothing came of it; empty if it was done
    public Optional<String> run(EditCommand command) {
        if (command == EditCommand.LINK && linking.ask()) {
            return Optional.empty();
        }
        Selection before = source.selection();
        var edited = command.isLocal() ? editing.here(command) : editing.inPost(command);
        if (command == EditCommand.FOOTNOTE) {
            edited.ifPresent(inserted -> wayBack.remember(inserted, before, session.get().text()));
        }
        return edited.isPresent() ? Optional.empty() : Optional.of(nothingTo(command, before));
    }

    private String nothingTo(EditCommand command, Selection selection) {
        if (!source.isEditable()) {
            return "This post can only be read.";
        }
        boolean isInFrontMatter = selection.caret() < editing.post().body().start();
        return isInFrontMatter
                ? "“%s” is for the text below the front matter.".formatted(command.words())
                : "“%s” has nothing to do here.".formatted(command.words());
    }

    Linking linking() {
        return linking;
    }

    public void pastePlain() {
        pasting.pastePlain();
    }

    /// Takes files that were dropped, if they are images, to the caret or to where in the source
    /// they were dropped.
    ///
    /// @return whether they were; other files are not for the source
    public boolean drop(List<File> files, double screenX, double screenY) {
        List<ImageToAdd> dropped = ImageToAdd.of(files);
        if (dropped.isEmpty()) {
            return false;
        }
        if (source.contains(source.screenToLocal(screenX, screenY))) {
            source.select(Selection.at(source.offsetAt(screenX, screenY)));
        }
        images.add(dropped);
        return true;
    }

    private void goBack() {
        wayBack.take().ifPresent(place -> source.select(Selection.at(place)));
    }
}
