package weeknote.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import weeknote.assist.spelling.SpellingChoice;
import weeknote.site.Settings;
import weeknote.ui.preview.PreviewMode;
import weeknote.ui.source.SourceMode;

/// The settings as the window shows them, and as they are chosen in it: theme, sizes, modes and
/// language of the spelling.
final class ShownSettings {

    private final LiveSettings settings;
    private final Look look;
    private final EditorView view;
    private final Zoom zoom;

    ShownSettings(LiveSettings settings, Look look, EditorView view) {
        this.settings = settings;
        this.look = look;
        this.view = view;
        zoom =
                new Zoom(
                        view.source(),
                        view.preview(),
                        (all, ofPreview) -> settings.change(now -> now.withZoom(all, ofPreview)));
        view.spelling().onChoice(choice -> settings.change(now -> now.withSpelling(choice.id())));
    }

    /// Shows them, and from now on each change of them.
    void start() {
        settings.start(this::show);
    }

    private void show(Settings chosen) {
        look.setTheme(Theme.of(chosen.theme()));
        zoom.show(chosen.zoom(), chosen.previewZoom());
        view.spelling().show(SpellingChoice.of(chosen.spelling()));
        for (SourceMode mode : SourceMode.values()) {
            view.source().setMode(mode, isOn(mode));
        }
        for (PreviewMode mode : PreviewMode.values()) {
            view.preview().setMode(mode, isOn(mode));
        }
    }

    Zoom zoom() {
        return zoom;
    }

    Theme theme() {
        return look.theme();
    }

    void setTheme(Theme theme) {
        settings.change(now -> now.withTheme(theme.id()));
    }

    boolean isOn(SourceMode mode) {
        return settings.now().modes().contains(mode.id());
    }

    void setMode(SourceMode mode, boolean on) {
        settings.change(now -> now.withMode(mode.id(), on));
    }

    boolean isOn(PreviewMode mode) {
        return settings.now().modes().contains(mode.id());
    }

    void setMode(PreviewMode mode, boolean on) {
        settings.change(now -> now.withMode(mode.id(), on));
    }

    /// @param open opens the settings' file, if the author wants to write there
    void ask(Window owner, Consumer<Path> open) {
        if (new SettingsDialog(owner, settings, view.spelling().dictionaries()).show()) {
            settings.edit(open);
        }
    }
}
