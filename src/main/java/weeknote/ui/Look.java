package weeknote.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/// The look of a window: Primer light or dark as the base, our colours and sizes on top, and the
/// bundled fonts, so that it is the same on every machine.
final class Look {

    private static final List<String> FONTS =
            List.of(
                    "inter/Inter-Regular",
                    "inter/Inter-SemiBold",
                    "inter/Inter-Bold",
                    "ibm-plex-sans/IBMPlexSans-Regular",
                    "ibm-plex-sans/IBMPlexSans-Italic",
                    "ibm-plex-sans/IBMPlexSans-Bold",
                    "ibm-plex-sans/IBMPlexSans-BoldItalic",
                    "ibm-plex-mono/IBMPlexMono-Regular",
                    "ibm-plex-mono/IBMPlexMono-Italic",
                    "ibm-plex-mono/IBMPlexMono-Bold",
                    "ibm-plex-mono/IBMPlexMono-BoldItalic");

    private final Scene scene;
    private final Consumer<Boolean> darkListener;
    private Theme theme = Theme.SYSTEM;
    private Subscription system = Subscription.EMPTY;

    /// @param darkListener called with whether the look is dark, whenever that changes
    Look(Scene scene, Consumer<Boolean> darkListener) {
        this.scene = scene;
        PopupBackdrop.install(scene);
        this.darkListener = darkListener;
        FONTS.forEach(Look::load);
        scene.getStylesheets().add(resource("ui/weeknote.css"));
    }

    private static void load(String font) {
        try (InputStream in = Look.class.getResourceAsStream("/assets/fonts/" + font + ".ttf")) {
            if (in == null || Font.loadFont(in, 16) == null) {
                throw new AssertionError("The program was packed without the font " + font);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        return String.valueOf(Look.class.getResource("/assets/" + name));
    }

    Theme theme() {
        return theme;
    }

    void setTheme(Theme theme) {
        this.theme = theme;
        system.unsubscribe();
        system =
                theme == Theme.SYSTEM
                        ? Platform.getPreferences().colorSchemeProperty().subscribe(this::apply)
                        : Subscription.EMPTY;
        apply();
    }

    private void apply() {
        boolean dark =
                switch (theme) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        var classes = scene.getRoot().getStyleClass();
        classes.removeAll("light", "dark");
        classes.add(dark ? "dark" : "light");
        darkListener.accept(dark);
    }
}
