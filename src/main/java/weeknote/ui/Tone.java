package weeknote.ui;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// How much a bar wants to be seen: by its colour, and by the shape of its sign.
enum Tone {
    /// Something was done, or there is nothing to do.
    INFORMATION(Feather.INFO),
    /// The author should know, or decide.
    WARNING(Feather.ALERT_TRIANGLE),
    /// Something that the author wanted was not done.
    FAILURE(Feather.X_OCTAGON);

    private final Feather sign;

    Tone(Feather sign) {
        this.sign = sign;
    }

    Feather sign() {
        return sign;
    }

    /// As style sheets name it.
    String styleClass() {
        return "notice-" + name().toLowerCase(Locale.ROOT);
    }
}
