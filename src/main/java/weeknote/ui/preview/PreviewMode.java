package weeknote.ui.preview;

import java.util.Locale;

/// A way of showing the preview that the author can switch on.
public enum PreviewMode {
    /// The page is as wide as on a phone.
    PHONE_WIDTH,
    /// The page is light whatever the window is, as on a site that has one look.
    ALWAYS_LIGHT;

    /// As settings name it: `preview-phone-width`.
    public String id() {
        return "preview-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
