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

    Zoom(SourceEditor source, PreviewPane preview) {
        this.source = source;
        this.preview = preview;
    }

    void by(int more) {
        steps = Math.clamp((long) steps + more, LEAST, MOST);
        double factor = 1 + steps / 10.0;
        source.setFontSize(Math.rint(SOURCE_SIZE * factor));
        preview.setZoom(factor);
    }

    void reset() {
        by(-steps);
    }
}
