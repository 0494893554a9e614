package weeknote.ui;

import java.text.Bidi;

/// Whether the toolkit can break a text into lines.
///
/// JavaFX 26.0.1 throws from its layout, at every width, when a line of right-to-left text is to be
/// wrapped (`PrismTextLayout.computeTrailingSpaceWidth`, an index below 0; tried with Arabic, Urdu
/// and Hebrew), and the view stays empty. Such a text is shown unwrapped until that is mended. The
/// preview is not concerned.
public final class Wrapping {

    private Wrapping() {}

    public static boolean isSafe(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
