package weeknote.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import weeknote.ui.preview.PreviewPane;
import weeknote.ui.source.SourceEditor;

/// Where the keyboard is: in the source, or in the preview when that stands alone to be read. Esc
/// leads from the preview to the source, which comes back for it.
final class Reading {

    private static final String WAY_BACK = "Reading. Esc leads back to the source.";

    private final PaneLayout panes;
    private final SourceEditor source;
    private final PreviewPane preview;
    private final StatusBar status;

    Reading(PaneLayout panes, SourceEditor source, PreviewPane preview, StatusBar status) {
        this.panes = panes;
        this.source = source;
        this.preview = preview;
        this.status = status;
        preview.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave();
                    }
                });
    }

    /// The author wants to write.
    void leave() {
        panes.showSource();
        focus();
    }

    /// The panes may be others than before, and the one that had the focus is gone.
    void focus() {
        if (panes.showsSource()) {
            status.answer("");
            source.requestFocus();
        } else {
            status.answer(WAY_BACK);
            preview.requestPageFocus();
        }
    }
}
