package weeknote.assist.search;

import weeknote.text.TextRange;

/// Where words begin and end, by the simple word boundaries of Unicode: UTS #18, RL1.4, the `\b` of
/// a regular expression. An apostrophe ends a word, so that `Bob` is found in `Bob’s`.
final class WordEdges {

    private WordEdges() {}

    /// Whether no word goes on over an edge of the range. Where the range begins or ends with a
    /// sign, as `#tag` does, anything may stand beside it.
    static boolean around(CharSequence text, TextRange range) {
        return isEdge(text, range.start()) && isEdge(text, range.end());
    }

    private static boolean isEdge(CharSequence text, int offset) {
        return offset == 0
                || offset == text.length()
                || !isWord(Character.codePointBefore(text, offset))
                || !isWord(Character.codePointAt(text, offset));
    }

    private static boolean isWord(int codePoint) {
        if (Character.isAlphabetic(codePoint)) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> codePoint == 0x200C || codePoint == 0x200D;
        };
    }
}
