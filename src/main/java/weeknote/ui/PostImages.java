package weeknote.ui;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.paste.PasteImage;
import weeknote.assist.edit.paste.PastePlain;
import weeknote.session.EditingSession;
import weeknote.site.DiskReason;
import weeknote.text.Selection;
import weeknote.text.TextEdit;
import weeknote.ui.source.SourceEditor;

/// Puts images beside the open post and names them at the caret, with the alternative text to be
/// typed.
final class PostImages {

    private final SourceEditor source;
    private final Supplier<EditingSession> session;
    private final Editing editing;
    private final Executor background;
    private final Consumer<String> notice;

    /// @param notice shows a sentence to the author
    PostImages(
            SourceEditor source,
            Supplier<EditingSession> session,
            Editing editing,
            Executor background,
            Consumer<String> notice) {
        this.source = source;
        this.session = session;
        this.editing = editing;
        this.background = background;
        this.notice = notice;
    }

    void add(List<ImageToAdd> images) {
        if (!source.isEditable()) {
            return;
        }
        EditingSession post = session.get();
        post.path()
                .ifPresentOrElse(
                        path -> add(images, new ImageFolder(path, post.site()), post),
                        () -> notice.accept("Save this post first; its images are put beside it."));
    }

    private void add(List<ImageToAdd> images, ImageFolder folder, EditingSession post) {
        background.execute(() -> {
            try {
                List<String> destinations = folder.add(images);
                Platform.runLater(() -> show(destinations, post));
            } catch (IOException e) {
                String reason = "The image was not added. " + DiskReason.of(e);
                Platform.runLater(() -> notice.accept(reason));
            }
        });
    }

    /// The author may have gone on to another post meanwhile.
    private void show(List<String> destinations, EditingSession post) {
        if (post != session.get()) {
            return;
        }
        for (int i = 0; i < destinations.size(); i++) {
            var edited = editing.asKnown(new PasteImage(destinations.get(i)));
            if (i < destinations.size() - 1) {
                edited.ifPresent(this::goOnBehind);
            }
        }
        source.requestFocus();
    }

    /// The next image comes on the next line.
    private void goOnBehind(Edited image) {
        TextEdit written = image.change().edits().getLast();
        int end = written.range().start() + written.newText().length();
        source.select(Selection.at(end));
        editing.asKnown(new PastePlain("\n"));
    }
}
