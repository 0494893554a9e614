package weeknote.markdown;

import weeknote.text.TextRange;

/// A stretch of text that readers see, and the source that made it: `&amp;` is seen as `&`.
///
/// White space does not count as letters, because a browser folds it.
record VisibleRun(TextRange range, String text) {

    int letters() {
        return letters(text, 0, text.length());
    }

    /// How many letters stand before `offset`, an offset in the post.
    int lettersBefore(int offset) {
        int inside = Math.clamp((long) offset - range.start(), 0, range.length());
        if (text.length() == range.length()) {
            return letters(text, 0, inside);
        }
        return inside < range.length() ? 0 : letters();
    }

    /// Where in the post the letter with this index stands.
    int offsetOf(int letter) {
        if (text.length() != range.length()) {
            return range.start();
        }
        int left = letter;
        for (int i = 0; i < text.length(); i++) {
            if (isLetter(text.charAt(i)) && left-- == 0) {
                return range.start() + i;
            }
        }
        return range.end();
    }

    private static int letters(String text, int from, int end) {
        int letters = 0;
        for (int i = from; i < end; i++) {
            if (isLetter(text.charAt(i))) {
                letters++;
            }
        }
        return letters;
    }

    /// Whether a script's `\s` does not match it, nor is it the cover of a shortcode.
    static boolean isLetter(char c) {
        if (c < 0x80) {
            return c > ' ' || (c < '\t') || (c > '\r' && c < ' ');
        }
        boolean isSpace =
                c == '\u00A0'
                        || c == '\uFEFF'
                        || c == '\u2028'
                        || c == '\u2029'
                        || Character.getType(c) == Character.SPACE_SEPARATOR;
        return !isSpace && (c < '\uFDD0' || c > '\uFDEF');
    }
}
