package weeknote.assist.edit.table;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How many columns a text takes in a face of one width: two for East Asian wide characters and
/// emoji ([UAX #11](https://www.unicode.org/reports/tr11/)), one for what a reader sees as one
/// character, however many code points make it.
public final class DisplayWidth {

    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.YI);

    private static final int EMOJI_SIGN = 0xFE0F;

    private DisplayWidth() {}

    public static int of(String text) {
        if (text.chars().allMatch(c -> c < 0x300)) {
            return text.length();
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int width = 0;
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            width += isWide(text.substring(start, end)) ? 2 : 1;
            start = end;
        }
        return width;
    }

    private static boolean isWide(String character) {
        int first = character.codePointAt(0);
        return (WIDE.contains(UnicodeScript.of(first)) && !isHalfWidth(first))
                || isCjkSign(first)
                || Character.isEmojiPresentation(first)
                || character.indexOf(EMOJI_SIGN) >= 0;
    }

    private static boolean isHalfWidth(int c) {
        return c >= 0xFF61 && c <= 0xFFDC;
    }

    // Punctuation of no script: 、。「」 and the full width forms
    private static boolean isCjkSign(int c) {
        return (c >= 0x3000 && c <= 0x303E)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6);
    }
}
