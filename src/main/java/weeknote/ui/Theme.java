package weeknote.ui;

import java.util.Locale;

/// How the window looks.
public enum Theme {
    LIGHT,
    DARK,
    /// As the system does, and with it when it changes.
    SYSTEM;

    /// `light`, `dark`, `system`; any other word is the system's look.
    public static Theme of(String name) {
        for (Theme theme : values()) {
            if (theme.id().equals(name.toLowerCase(Locale.ROOT))) {
                return theme;
            }
        }
        return SYSTEM;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
