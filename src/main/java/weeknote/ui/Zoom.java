package weeknote.ui;

import weeknote.ui.preview.PreviewPane;
import weeknote.ui.source.SourceEditor;

/// The size of the text in source and preview, in steps of a tenth.
final class Zoom {

    private static final double SOURCE_SIZE = 16;
    private static final int LEAST = -5;
    private static final int MOST = 20;

    private final SourceEditor source;
    private final PreviewPane preview;
    private int steps;
    private int previewSteps;

    Zoom(SourceEditor source, PreviewPane preview) {
        this.source = source;
        this.preview = preview;
    }

    void by(int more) {
        steps = clamped(steps + more);
        source.setFontSize(Math.rint(SOURCE_SIZE * factor(steps)));
        previewBy(0);
    }

    /// Makes the preview alone larger or smaller.
    void previewBy(int more) {
        previewSteps = clamped(previewSteps + more);
        preview.setZoom(factor(steps) * factor(previewSteps));
    }

    void reset() {
        previewSteps = 0;
        by(-steps);
    }

    private static int clamped(int steps) {
        return Math.clamp(steps, LEAST, MOST);
    }

    private static double factor(int steps) {
        return 1 + steps / 10.0;
    }
}
