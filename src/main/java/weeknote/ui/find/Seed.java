package weeknote.ui.find;

import java.util.Optional;
import weeknote.text.TextRange;

/// What the author most likely looks for: what is selected in one line, else the word at the caret.
final class Seed {

    private static final int LONGEST = 200;
    private static final String SPECIAL = "\\.[]{}()*+-?^$|";

    private Seed() {}

    static Optional<String> of(String text, TextRange selection) {
        TextRange range = selection.isEmpty() ? wordAt(text, selection.start()) : selection;
        boolean isShort = !range.isEmpty() && range.length() <= LONGEST;
        return isShort && range.of(text).indexOf('\n') < 0
                ? Optional.of(range.of(text))
                : Optional.empty();
    }

    /// A regular expression that finds the text as it is written.
    static String quoted(String text) {
        var quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                quoted.append('\\');
            }
            quoted.append(text.charAt(i));
        }
        return quoted.toString();
    }

    private static TextRange wordAt(String text, int caret) {
        int start = caret;
        while (start > 0 && isWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        int end = caret;
        while (end < text.length() && isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new TextRange(start, end);
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '_'
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
