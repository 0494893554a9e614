package weeknote.ui;

import java.util.Locale;
import java.util.Map;

/// Whether there is a display, asked before the toolkit starts: the toolkit itself only prints a
/// stack trace.
final class Display {

    private Display() {}

    /// @throws NoDisplayException if a window cannot be shown
    static void check(Map<String, String> environment) throws NoDisplayException {
        boolean isLinux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean isHeadless = "Headless".equals(System.getProperty("glass.platform"));
        // On Linux JavaFX speaks X11 only, with Wayland through its X server.
        if (isLinux && !isHeadless && environment.getOrDefault("DISPLAY", "").isBlank()) {
            throw new NoDisplayException();
        }
    }
}
