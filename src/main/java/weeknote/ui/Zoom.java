package weeknote.ui;

import java.util.function.BiConsumer;
import weeknote.site.Settings;
import weeknote.ui.preview.PreviewPane;
import weeknote.ui.source.SourceEditor;

/// The size of the text in source and preview, in steps of a tenth.
final class Zoom {

    private static final double SOURCE_SIZE = 16;

    /// In percent.
    static final int STEP = 10;

    private final SourceEditor source;
    private final PreviewPane preview;
    private final BiConsumer<Integer, Integer> changed;
    private int percent = 100;
    private int previewPercent = 100;

    /// @param changed called with both sizes, in percent, when the author has chosen others
    Zoom(SourceEditor source, PreviewPane preview, BiConsumer<Integer, Integer> changed) {
        this.source = source;
        this.preview = preview;
        this.changed = changed;
    }

    /// Shows all at a size, and the preview at another on top of that, in percent.
    void show(int all, int ofPreview) {
        percent = Math.clamp(all, Settings.LEAST_ZOOM, Settings.MOST_ZOOM);
        previewPercent = Math.clamp(ofPreview, Settings.LEAST_ZOOM, Settings.MOST_ZOOM);
        source.setFontSize(Math.rint(SOURCE_SIZE * percent / 100));
        preview.setZoom(percent / 100.0 * previewPercent / 100);
    }

    /// @param steps how many steps larger
    void by(int steps) {
        choose(percent + steps * STEP, previewPercent);
    }

    /// Makes the preview alone larger or smaller.
    void previewBy(int steps) {
        choose(percent, previewPercent + steps * STEP);
    }

    void reset() {
        choose(100, 100);
    }

    private void choose(int all, int ofPreview) {
        show(all, ofPreview);
        changed.accept(percent, previewPercent);
    }
}
