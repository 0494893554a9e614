package weeknote.ui;

import java.util.Optional;
import java.util.function.Supplier;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.Excerpt;
import weeknote.assist.edit.SmartEdit;
import weeknote.post.Post;
import weeknote.session.EditingSession;
import weeknote.site.Site;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.ui.source.SourceEditor;

/// Lets edits meet the text as it is now, each as one undo step.
final class Editing {

    /// A post that is shorter is read as a whole for a key, if it was never analysed.
    private static final int SHORT = 64 * 1024;

    private final SourceEditor source;
    private final Supplier<EditingSession> session;
    private final NewestPost newest = new NewestPost();

    Editing(SourceEditor source, Supplier<EditingSession> session) {
        this.source = source;
        this.session = session;
    }

    void read(Post post, TextChange since) {
        newest.read(post, since);
    }

    void changed(TextChange change) {
        newest.changed(change);
    }

    Optional<Post> newest() {
        return newest.post();
    }

    void forget() {
        newest.forget();
    }

    /// Does what follows from the blocks around the caret, in no time that the author would notice.
    /// Empty where there is nothing to do.
    Optional<Edited> here(SmartEdit edit) {
        String text = session.get().text();
        if (!source.isEditable() || (!newest.isKnown() && text.length() > SHORT)) {
            return Optional.empty();
        }
        Site site = session.get().site();
        Selection selection = source.selection();
        var excerpt =
                Excerpt.of(text, newest.blockStarts(), selection, site.engine(), site.dialect());
        return done(excerpt.apply(edit, selection));
    }

    /// Does what follows from the whole post, which is read if that has not happened yet.
    Optional<Edited> inPost(SmartEdit edit) {
        if (!source.isEditable()) {
            return Optional.empty();
        }
        return done(edit.apply(post(), source.selection()));
    }

    /// The whole post as it is now.
    Post post() {
        return newest.post().orElseGet(() -> session.get().site().read(session.get().text()));
    }

    /// Does what follows from the whole post if that is known, else from the blocks at the caret.
    Optional<Edited> asKnown(SmartEdit edit) {
        return newest.post().isPresent() ? inPost(edit) : here(edit);
    }

    private Optional<Edited> done(Optional<Edited> edited) {
        edited.ifPresent(this::show);
        return edited;
    }

    private void show(Edited edited) {
        source.apply(edited.change(), edited.selection());
        // It may be out of sight, and where nothing changes the caret may move all the same.
        source.select(edited.selection());
    }
}
