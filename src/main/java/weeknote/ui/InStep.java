package weeknote.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import weeknote.markdown.VisibleText;
import weeknote.markdown.VisibleText.Place;
import weeknote.text.Bias;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.ui.preview.PreviewPane;
import weeknote.ui.source.SourceEditor;
import weeknote.ui.source.SourceViewport;

/// Keeps source and preview in step: what the author looks at stands at the same height in both.
///
/// While the author writes, that is the block at the caret. The side that is scrolled leads until
/// the next key, and so does what is clicked in the preview: it never moves under the mouse.
final class InStep {

    private enum Leader {
        /// The preview comes to it.
        CARET,
        /// The caret was put where the author clicked in the preview; the source comes to it.
        CLICK,
        SOURCE,
        PREVIEW
    }

    private final SourceViewport viewport;
    private final SideBySide sides;
    private Leader leader = Leader.CARET;
    private int length;
    private boolean isCurrent;
    private boolean isDue;

    /// @param write lets the author write in the source
    InStep(SourceEditor source, PreviewPane preview, Runnable write) {
        this.viewport = source.viewport();
        sides = new SideBySide(source, preview);
        leads(source, Leader.SOURCE);
        leads(preview, Leader.PREVIEW);
        source.addEventFilter(KeyEvent.KEY_PRESSED, event -> leader = Leader.CARET);
        preview.addEventFilter(KeyEvent.KEY_PRESSED, event -> leader = Leader.PREVIEW);
        viewport.caret().subscribe(caret -> caretMoved());
        viewport.scrolled()
                .subscribe(top -> {
                    if (leader == Leader.CARET || leader == Leader.SOURCE) {
                        later();
                    }
                });
        preview.onScroll(() -> {
            if (leader == Leader.PREVIEW) {
                later();
            }
        });
        preview.onResize(this::later);
        preview.onClick(this::putCaretAt);
        preview.onEdit(place -> {
            putCaretAt(place);
            write.run();
        });
    }

    private void leads(Node pane, Leader side) {
        pane.addEventFilter(ScrollEvent.SCROLL, event -> leader = side);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> leader = side);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> leader = side);
        // A bar that comes or goes above a side moves it; a narrower one has longer paragraphs.
        pane.layoutBoundsProperty().subscribe(bounds -> later());
        pane.sceneProperty().subscribe(scene -> later());
    }

    /// The preview shows this text now.
    ///
    /// @param bodyStart before it is the front matter, whose picture is the head of the page
    /// @param isCurrent whether the source shows it too, and nothing newer
    void show(VisibleText shown, int bodyStart, boolean isCurrent) {
        sides.show(shown, bodyStart);
        this.isCurrent = isCurrent;
        later();
    }

    /// What is in sight in the source is what the author looks at, wherever the caret is.
    void followSource() {
        leader = Leader.SOURCE;
        later();
    }

    /// The author has gone elsewhere, unless the caret only moved with its text.
    private void caretMoved() {
        if (viewport.length() == length) {
            leader = Leader.CARET;
        }
        length = viewport.length();
        later();
    }

    /// The source has changed; what the preview shows is of the text before. A change elsewhere
    /// than at the caret, such as one of the form, moves neither side.
    void changed(TextChange change) {
        isCurrent = false;
        int caret = viewport.caret().getValue();
        if (change.edits().stream()
                .map(TextEdit::range)
                .anyMatch(range ->
                        change.map(range.start(), Bias.BEFORE) <= caret
                                && caret <= change.map(range.end(), Bias.AFTER))) {
            leader = Leader.CARET;
        }
    }

    /// Once, when the views have laid out what they show.
    private void later() {
        if (!isDue && isCurrent) {
            isDue = true;
            Platform.runLater(() -> {
                isDue = false;
                if (isCurrent && sides.areShown()) {
                    align();
                }
            });
        }
    }

    private void align() {
        switch (leader) {
            case CARET -> sides.previewToCaret();
            case CLICK -> sides.sourceToCaret();
            case SOURCE -> sides.previewToSource();
            case PREVIEW -> sides.sourceToPreview();
        }
    }

    private void putCaretAt(Place place) {
        if (isCurrent) {
            viewport.moveTo(sides.offsetOf(place));
            leader = Leader.CLICK;
            later();
        }
    }
}
