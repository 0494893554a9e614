package weeknote.ui.preview;

import java.util.EnumSet;
import java.util.Set;
import javafx.print.PrinterJob;
import javafx.scene.web.WebView;

/// How the page stands in its pane: its width, its size, and whether it is light or dark.
final class PreviewFrame {

    /// In pixels of the page, as many phones have them.
    private static final double PHONE = 390;

    private final WebView view;
    private final LivePage page;
    private final Set<PreviewMode> modes = EnumSet.noneOf(PreviewMode.class);
    private boolean dark;
    private boolean isHeldLight;

    PreviewFrame(WebView view, LivePage page) {
        this.view = view;
        this.page = page;
        page.onLoad(document -> colour());
    }

    void setMode(PreviewMode mode, boolean on) {
        if (on) {
            modes.add(mode);
        } else {
            modes.remove(mode);
        }
        widen();
        colour();
    }

    void setDark(boolean dark) {
        this.dark = dark;
        colour();
    }

    /// Whatever the window and the modes say.
    void setHeldLight(boolean held) {
        isHeldLight = held;
        colour();
    }

    void setZoom(double factor) {
        view.setZoom(factor);
        widen();
    }

    void print(PrinterJob job) {
        colour(false);
        view.getEngine().print(job);
        colour();
    }

    private void widen() {
        boolean isPhone = modes.contains(PreviewMode.PHONE_WIDTH);
        view.setMaxWidth(isPhone ? PHONE * view.getZoom() : Double.MAX_VALUE);
    }

    private void colour() {
        colour(dark && !isHeldLight && !modes.contains(PreviewMode.ALWAYS_LIGHT));
    }

    private void colour(boolean isDark) {
        page.run("theme(" + ScriptString.of(isDark ? "dark" : "light") + ")");
    }
}
