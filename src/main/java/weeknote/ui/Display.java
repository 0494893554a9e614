package weeknote.ui;

import java.util.Locale;
import java.util.Map;

/// Whether there is a display, asked before the toolkit starts: the toolkit itself only prints a
/// stack trace.
final class Display {

    private Display() {}

    /// Returns if a window can be shown.
    ///
    /// @param systemName as in the system property `os.name`
    /// @param glassPlatform as in the system property `glass.platform`; `Headless` draws off screen
    /// @throws NoDisplayException if there is no display
    static void check(Map<String, String> environment, String systemName, String glassPlatform)
            throws NoDisplayException {
        boolean isLinux = systemName.toLowerCase(Locale.ROOT).contains("linux");
        boolean isHeadless = glassPlatform.equals("Headless");
        // On Linux JavaFX speaks X11 only, with Wayland through its X server.
        if (isLinux && !isHeadless && environment.getOrDefault("DISPLAY", "").isBlank()) {
            throw new NoDisplayException();
        }
    }
}
