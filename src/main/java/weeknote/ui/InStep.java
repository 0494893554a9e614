package weeknote.ui;

import java.util.OptionalDouble;
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
/// the next key.
final class InStep {

    private enum Leader {
        CARET,
        SOURCE,
        PREVIEW
    }

    /// How far down the pane the text stands that the author is taken to look at.
    private static final double EYE = 0.3;

    private final SourceEditor source;
    private final SourceViewport viewport;
    private final PreviewPane preview;
    private VisibleText text = VisibleText.NONE;
    private Leader leader = Leader.CARET;
    private int length;
    private int bodyStart;
    private boolean isCurrent;
    private boolean isDue;

    /// @param write lets the author write in the source
    InStep(SourceEditor source, PreviewPane preview, Runnable write) {
        this.source = source;
        this.viewport = source.viewport();
        this.preview = preview;
        leads(source, Leader.SOURCE);
        leads(preview, Leader.PREVIEW);
        source.addEventFilter(KeyEvent.KEY_PRESSED, event -> leader = Leader.CARET);
        viewport.caret().subscribe(caret -> caretMoved());
        viewport.scrolled()
                .subscribe(top -> {
                    if (leader != Leader.PREVIEW) {
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
    }

    /// The preview shows this text now.
    ///
    /// @param bodyStart before it is the front matter, whose picture is the head of the page
    /// @param isCurrent whether the source shows it too, and nothing newer
    void show(VisibleText shown, int bodyStart, boolean isCurrent) {
        text = shown;
        this.bodyStart = bodyStart;
        this.isCurrent = isCurrent;
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
                if (isCurrent) {
                    align();
                }
            });
        }
    }

    private void align() {
        switch (leader) {
            case CARET -> followCaret();
            case SOURCE -> followSource(viewport.offsetAt(eye(source)));
            case PREVIEW -> preview.placeAt(eye(preview) - top(preview)).ifPresent(this::source);
        }
    }

    private void followSource(int offset) {
        if (offset < bodyStart) {
            preview.scrollToTop();
        } else {
            preview(offset);
        }
    }

    private void followCaret() {
        int caret = viewport.caret().getValue();
        if (caret < bodyStart) {
            preview.markBlock(0);
            preview.scrollToTop();
            return;
        }
        preview.markBlock(text.placeOf(caret).block());
        int start = text.leafStart(caret);
        preview(viewport.topOf(start).isPresent() ? start : caret);
    }

    /// Moves the preview to where an offset stands in the source.
    private void preview(int offset) {
        Place place = text.placeOf(offset);
        OptionalDouble wanted = viewport.topOf(offset);
        OptionalDouble now = preview.topOf(place);
        if (wanted.isPresent() && now.isPresent()) {
            preview.scrollBy(now.getAsDouble() + top(preview) - wanted.getAsDouble());
        }
    }

    /// Moves the source to where a place stands in the preview.
    private void source(Place place) {
        preview.topOf(place)
                .ifPresent(now -> viewport.show(text.offsetOf(place), now + top(preview)));
    }

    private void putCaretAt(Place place) {
        if (isCurrent) {
            viewport.moveTo(text.offsetOf(place));
        }
    }

    private static double top(Node pane) {
        return pane.localToScene(0, 0).getY();
    }

    private static double eye(Node pane) {
        return top(pane) + pane.getLayoutBounds().getHeight() * EYE;
    }
}
