package weeknote.ui;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.check.Severity;

/// How much a problem matters, as a shape of its own in a colour of its own.
public final class SeverityIcon {

    private SeverityIcon() {}

    public static FontIcon of(Severity severity) {
        var icon = new FontIcon(glyph(severity));
        icon.getStyleClass().addAll("severity", severity.name().toLowerCase(Locale.ROOT));
        icon.setAccessibleText(name(severity));
        return icon;
    }

    /// As it is told in a sentence or read out.
    public static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Information";
            case HINT -> "Hint";
        };
    }

    /// `1 error`, `2 errors`.
    public static String counted(int count, Severity severity) {
        String noun =
                switch (severity) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "note";
                    case HINT -> "hint";
                };
        return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }

    private static Feather glyph(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_OCTAGON;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case INFO -> Feather.INFO;
            case HINT -> Feather.MESSAGE_SQUARE;
        };
    }
}
