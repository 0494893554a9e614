package weeknote.assist.spelling;

import java.text.Normalizer;
import java.util.List;
import weeknote.text.TextRange;

/// A word as it stands in a line: `un*believ*able` has three pieces.
///
/// @param text composed, with straight apostrophes, without soft hyphens
/// @param compound the hyphenated word that it is a part of, `e-mail`; the word itself if there is
///   none
/// @param pieces where its letters stand, in order; the first and last are the word's edges
record Word(String text, String compound, List<TextRange> pieces) {

    private static final char SOFT_HYPHEN = '\u00AD';

    Word {
        pieces = List.copyOf(pieces);
    }

    /// What stands in these pieces of a text, spelt as dictionaries spell it.
    static String spelt(String text, List<TextRange> pieces) {
        var letters = new StringBuilder();
        boolean isPlain = true;
        for (TextRange piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                char c = text.charAt(i);
                isPlain &= c < 0x80;
                if (c != SOFT_HYPHEN) {
                    letters.append(isApostrophe(c) ? '\'' : c);
                }
            }
        }
        String spelt = letters.toString();
        return isPlain ? spelt : Normalizer.normalize(spelt, Normalizer.Form.NFC);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    /// Whether a dictionary can say anything about it: not about a letter alone, about an
    /// abbreviation, or about a name with capitals inside, like `GitHub`.
    boolean isPlain() {
        if (text.codePointCount(0, text.length()) < 2) {
            return false;
        }
        int first = Character.charCount(text.codePointAt(0));
        return text.codePoints().noneMatch(Character::isDigit)
                && text.substring(first).codePoints().noneMatch(Word::isCapital);
    }

    private static boolean isCapital(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }
}
