package weeknote.ui;

/// Shows and hides the parts of the window, with the focus where the author goes on.
final class PaneCommands {

    private final EditorView view;

    PaneCommands(EditorView view) {
        this.view = view;
    }

    void find() {
        view.panes().showSource();
        view.find().open();
    }

    void replace() {
        view.panes().showSource();
        view.find().openReplace();
    }

    void toggleDetails() {
        if (view.form().isOpen() && view.form().isFocusWithin()) {
            view.form().setOpen(false);
            view.source().requestFocus();
        } else {
            view.form().enter();
        }
    }

    void togglePreview() {
        arrange(view.panes()::togglePreview);
    }

    /// Source, both, preview.
    void cycle() {
        arrange(view.panes()::cycle);
    }

    /// A pane that goes takes the focus with it.
    private void arrange(Runnable change) {
        change.run();
        view.requestFocus();
    }
}
