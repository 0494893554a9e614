package weeknote.ui;

import javafx.stage.Window;
import weeknote.session.EditingSession;
import weeknote.site.Access;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.Merge;
import weeknote.text.TextChange;

/// Brings a text that was not saved back into its post. Where that is open and has been typed into
/// since, both are kept.
final class Restoring {

    private final Window owner;
    private final EditorView view;
    private final PostCommands posts;

    Restoring(Window owner, EditorView view, PostCommands posts) {
        this.owner = owner;
        this.view = view;
        this.posts = posts;
    }

    /// @param restored runs when the text is there
    void restore(UnsavedText unsaved, Runnable restored) {
        if (!isHere(unsaved)) {
            posts.restore(unsaved, restored);
        } else if (isMerged(unsaved)) {
            restored.run();
        }
    }

    /// Whether the open post is the text's own, and is not saved either.
    private boolean isHere(UnsavedText unsaved) {
        view.form().flush();
        EditingSession session = view.session();
        return unsaved.path().isPresent()
                && unsaved.path().equals(session.path())
                && session.access() instanceof Access.Writable
                && !session.isSaved();
    }

    /// One undo step. The author is asked where both have changed the same lines.
    ///
    /// @return whether the text is there now
    private boolean isMerged(UnsavedText unsaved) {
        String now = view.session().text();
        Merge merge = Merge.of(unsaved.before(), unsaved.text(), now);
        if (merge.isClean()) {
            view.source().apply(TextChange.between(now, merge.text()));
            return true;
        }
        boolean wanted =
                new DiffDialog(owner)
                        .isWanted(
                                "What was kept of "
                                        + UnsavedWords.name(unsaved)
                                        + " and what you have typed since change the same lines."
                                        + " Take what was kept? Undo brings yours back.",
                                "Restore",
                                now,
                                unsaved.text());
        if (wanted) {
            view.source().apply(TextChange.between(now, unsaved.text()));
        }
        return wanted;
    }
}
