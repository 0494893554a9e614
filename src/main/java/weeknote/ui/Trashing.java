package weeknote.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import weeknote.session.EditingSession;
import weeknote.site.DiskReason;
import weeknote.site.Trash;
import weeknote.text.TextChange;

/// Moves the open post to the trash, and puts it back. What was typed into it and not saved stays
/// in the window, as a note without a file.
final class Trashing {

    private final EditorView view;
    private final PostCommands posts;
    private final Trash trash;
    private final Executor background;

    Trashing(EditorView view, PostCommands posts, Trash trash, Executor background) {
        this.view = view;
        this.posts = posts;
        this.trash = trash;
        this.background = background;
    }

    void move() {
        view.form().flush();
        EditingSession session = view.session();
        session.path()
                .ifPresentOrElse(
                        path -> move(session, path),
                        () -> view.notice().show("This note has no file that could be removed."));
    }

    private void move(EditingSession session, Path path) {
        background.execute(() -> {
            try {
                Trash.Trashed trashed = trash.move(path);
                Platform.runLater(() -> moved(session, path, trashed));
            } catch (IOException e) {
                Platform.runLater(() ->
                        view.notice()
                                .show(
                                        Tone.FAILURE,
                                        "It was not moved to the trash. " + DiskReason.of(e)));
            }
        });
    }

    /// What was typed until then counts.
    private void moved(EditingSession session, Path path, Trash.Trashed trashed) {
        String said = path.getFileName() + " is in the trash.";
        String unsaved = session.text().equals(session.savedText()) ? "" : session.text();
        if (session == view.session()) {
            posts.showUntitled("");
            view.source().apply(TextChange.between("", unsaved));
            said += unsaved.isEmpty() ? "" : " What you had not saved is here, without a file.";
        }
        view.notice()
                .show(
                        Tone.INFORMATION,
                        said,
                        List.of(new Notice.Choice("Undo", () -> putBack(path, trashed, unsaved))));
    }

    private void putBack(Path path, Trash.Trashed trashed, String unsaved) {
        background.execute(() -> {
            try {
                trashed.putBack();
                Platform.runLater(() -> show(path, unsaved));
            } catch (IOException e) {
                Platform.runLater(() ->
                        view.notice()
                                .show(Tone.FAILURE, "It was not put back. " + DiskReason.of(e)));
            }
        });
    }

    private void show(Path path, String unsaved) {
        EditingSession note = view.session();
        if (unsaved.isEmpty() || note.path().isPresent() || !note.text().equals(unsaved)) {
            posts.open(path);
            return;
        }
        // It moves back to its post; there is nothing to ask.
        view.source().apply(TextChange.between(unsaved, ""));
        posts.open(
                path,
                () -> view.source().apply(TextChange.between(view.session().text(), unsaved)));
    }
}
