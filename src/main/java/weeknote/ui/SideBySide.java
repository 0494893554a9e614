package weeknote.ui;

import java.util.OptionalDouble;
import javafx.scene.Node;
import weeknote.markdown.VisibleText;
import weeknote.markdown.VisibleText.Place;
import weeknote.ui.preview.PreviewPane;
import weeknote.ui.source.SourceEditor;
import weeknote.ui.source.SourceViewport;

/// Source and preview beside each other: moves one of them until a place stands as high in it as in
/// the other. Heights are in pixels of the scene.
final class SideBySide {

    /// How far down the pane the text stands that the author is taken to look at.
    private static final double EYE = 0.3;

    /// What a line needs at the foot of the source to be seen whole.
    private static final double LINE = 32;

    private final SourceEditor source;
    private final SourceViewport viewport;
    private final PreviewPane preview;
    private VisibleText text = VisibleText.NONE;
    private int bodyStart;

    SideBySide(SourceEditor source, PreviewPane preview) {
        this.source = source;
        this.viewport = source.viewport();
        this.preview = preview;
    }

    /// The preview shows this text now.
    ///
    /// @param bodyStart before it is the front matter, whose picture is the head of the page
    void show(VisibleText shown, int bodyStart) {
        text = shown;
        this.bodyStart = bodyStart;
    }

    /// Whether both are there.
    boolean areShown() {
        return source.getScene() != null && preview.getScene() != null;
    }

    /// Where in the source a place of the preview comes from.
    int offsetOf(Place place) {
        return text.offsetOf(place);
    }

    /// The preview comes to the block at the caret.
    void previewToCaret() {
        int caret = caret();
        markBlock(caret);
        if (caret < bodyStart) {
            preview.scrollToTop();
            return;
        }
        int start = text.leafStart(caret);
        previewTo(viewport.topOf(start).isPresent() ? start : caret);
    }

    /// The preview comes to what is in sight in the source.
    void previewToSource() {
        markBlock(caret());
        int offset = viewport.offsetAt(eye(source));
        if (offset < bodyStart) {
            preview.scrollToTop();
        } else {
            previewTo(offset);
        }
    }

    private void previewTo(int offset) {
        OptionalDouble wanted = viewport.topOf(offset);
        OptionalDouble now = inPreview(text.placeOf(offset));
        if (wanted.isPresent() && now.isPresent()) {
            preview.scrollBy(now.getAsDouble() - wanted.getAsDouble());
        }
    }

    /// The source comes to what is in sight in the preview.
    void sourceToPreview() {
        preview.placeAt(eye(preview) - top(preview))
                .ifPresent(place -> sourceTo(text.offsetOf(place), inPreview(place)));
    }

    /// The source comes to where the preview shows the block at the caret; to where it shows the
    /// caret, if only that is in sight. What the preview shows beside no line of the source stands
    /// at the nearest one.
    void sourceToCaret() {
        int caret = caret();
        markBlock(caret);
        int start = text.leafStart(caret);
        OptionalDouble block = inPreview(text.placeOf(start));
        if (block.isPresent() && besideSource(block.getAsDouble()) == block.getAsDouble()) {
            sourceTo(start, block);
        }
        if (viewport.topOf(start).isEmpty() || viewport.topOf(caret).isEmpty()) {
            sourceTo(caret, inPreview(text.placeOf(caret)));
        }
    }

    private void sourceTo(int offset, OptionalDouble height) {
        height.ifPresent(wanted -> viewport.show(offset, besideSource(wanted)));
    }

    private double besideSource(double height) {
        double top = top(source);
        double last = top + source.getHeight() - LINE;
        return Math.clamp(height, top, Math.max(top, last));
    }

    private void markBlock(int offset) {
        preview.markBlock(offset < bodyStart ? 0 : text.blockAt(offset));
    }

    private int caret() {
        return viewport.caret().getValue();
    }

    private OptionalDouble inPreview(Place place) {
        OptionalDouble down = preview.topOf(place);
        return down.isPresent() ? OptionalDouble.of(down.getAsDouble() + top(preview)) : down;
    }

    private static double top(Node pane) {
        return pane.localToScene(0, 0).getY();
    }

    private static double eye(Node pane) {
        return top(pane) + pane.getLayoutBounds().getHeight() * EYE;
    }
}
