package weeknote.ui;

import weeknote.assist.navigation.Fold;

/// Folds the section or the front matter at the caret, or unfolds it.
final class Folding {

    private final EditorView view;

    Folding(EditorView view) {
        this.view = view;
    }

    void toggle() {
        int caret = view.source().selection().caret();
        String reason =
                view.analysed()
                        .flatMap(post -> Fold.at(post, caret))
                        .map(range ->
                                view.source().toggleFold(range) ? "" : "This is too long to fold.")
                        .orElse("Put the caret in a section or in the front matter first.");
        if (!reason.isEmpty()) {
            view.status().answer(reason);
        }
    }
}
