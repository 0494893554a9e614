package weeknote.ui;

import javafx.stage.Window;
import weeknote.session.EditingSession;
import weeknote.site.Access;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.Merge;
import weeknote.text.TextChange;

/// Brings a text that was not saved back into its post, where that is open and has been typed into
/// since: both are kept.
final class RestoringHere {

    private final Window owner;
    private final EditorView view;

    RestoringHere(Window owner, EditorView view) {
        this.owner = owner;
        this.view = view;
    }

    /// Whether the open post is the text's own, and is not saved either.
    boolean isFor(UnsavedText unsaved) {
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
    boolean restore(UnsavedText unsaved) {
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
