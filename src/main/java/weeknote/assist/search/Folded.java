package weeknote.assist.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import weeknote.text.TextRange;

/// A text as a plain search compares it, and where each of its characters comes from.
///
/// Characters are decomposed, so that `é` is found however it was typed. Without regard to case
/// they are folded as Unicode does (`Character.toUpperCase`, then lower, of the full mappings):
/// `ß`, `ẞ`, `ss` and `SS` are the same, as are `σ` and `ς`. The dotted `İ` and the dotless `ı` are
/// the same as `i`, so that a Turkish name is found by any keyboard.
final class Folded {

    private static final int COMBINING_DOT = 0x307;

    private final boolean keepsCase;
    private char[] chars;
    private int[] origins;
    private int length;

    private Folded(int capacity, boolean keepsCase) {
        this.keepsCase = keepsCase;
        chars = new char[capacity + 8];
        origins = new int[capacity + 8];
    }

    static Folded of(String text, TextRange range, boolean keepsCase) {
        var folded = new Folded(range.length(), keepsCase);
        int offset = range.start();
        while (offset < range.end()) {
            char c = text.charAt(offset);
            if (c < 0x80) {
                folded.add(folded.ascii(c), offset++);
            } else {
                int codePoint = text.codePointAt(offset);
                folded.add(folded.fold(codePoint), offset);
                offset += Character.charCount(codePoint);
            }
        }
        folded.origins[folded.length] = range.end();
        return folded;
    }

    private char ascii(char c) {
        return !keepsCase && 'A' <= c && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private String fold(int codePoint) {
        String one = Character.toString(codePoint);
        if (keepsCase) {
            return Normalizer.normalize(one, Normalizer.Form.NFD);
        }
        if (codePoint == 'İ' || codePoint == 'ı') {
            return "i";
        }
        String lower = one.toLowerCase(Locale.ROOT);
        String folded = lower.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        return Normalizer.normalize(folded, Normalizer.Form.NFD);
    }

    private void add(String folded, int origin) {
        for (int i = 0; i < folded.length(); i++) {
            add(folded.charAt(i), origin);
        }
    }

    private void add(char c, int origin) {
        if (length + 1 == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            origins = Arrays.copyOf(origins, length * 2);
        }
        chars[length] = c;
        origins[length++] = origin;
    }

    String text() {
        return new String(chars, 0, length);
    }

    /// Whether a hit can begin or end here: not in the midst of what one character became, nor
    /// between a letter and its accents.
    boolean isBoundary(int index) {
        return index == length
                || ((index == 0 || origins[index - 1] != origins[index])
                        && !isAccent(chars[index]));
    }

    private static boolean isAccent(char c) {
        return c >= COMBINING_DOT - 7 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// The range of the text that became this range of the folded one.
    TextRange origin(int start, int end) {
        return new TextRange(origins[start], origins[end]);
    }
}
