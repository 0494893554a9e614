package weeknote.assist.spelling;

import java.util.ArrayList;
import java.util.List;
import weeknote.text.TextRange;

/// What stands between two blanks of a masked line: a word, `well-known`, `(don’t)`; or something
/// that is made of letters and no word: `foo.txt`, `me@example.org`, `/usr/bin`, `a_b`, `#tag`,
/// `--force`, `:tada:`.
///
/// @param first where its first letter or digit stands
/// @param end behind its last letter or digit
record Chunk(String text, TextRange range, int first, int end) {

    /// The signs that may stand in a chunk beside letters, digits and the masks of [Prose].
    private static final String SIGNS = "'’ʼ-‐‑_.@/\\:#&+%=~$\u00AD\u200C\u200D";

    /// In front of a word or within it they make it something else.
    private static final String FOREIGN = "@_\\=%&~$+#";

    static boolean holds(int codePoint) {
        return isWord(codePoint)
                || codePoint == Prose.JOIN
                || codePoint == Prose.OPAQUE
                || codePoint == Prose.TAG
                || SIGNS.indexOf(codePoint) >= 0;
    }

    static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// Adds the words of the chunk; none if it is no prose.
    void addTo(List<Word> words) {
        if (isProse()) {
            int start = first;
            for (int i = first; i <= end; i++) {
                if (i == end || isBetweenCompounds(i)) {
                    addCompound(new TextRange(start, i), words);
                    start = i + 1;
                }
            }
        }
    }

    private boolean isProse() {
        return !hasAny(FOREIGN + "/:-" + Prose.OPAQUE, range.start(), first)
                && !hasAny("@_\\=/$" + Prose.OPAQUE, end, range.end())
                && !hasAny(FOREIGN + Prose.OPAQUE + Prose.TAG, first, end)
                && !isHiddenFile()
                && !hasInnerDot()
                && count('/') < 2
                && count(':') == 0;
    }

    private boolean hasAny(String signs, int from, int to) {
        for (int i = from; i < to; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    // `.gitignore`, but not `...and`
    private boolean isHiddenFile() {
        return first - range.start() == 1 && text.charAt(range.start()) == '.';
    }

    // `foo.txt`, `example.org`, `U.S.`
    private boolean hasInnerDot() {
        for (int i = first + 1; i < end - 1; i++) {
            if (text.charAt(i) == '.' && text.charAt(i - 1) != '.' && text.charAt(i + 1) != '.') {
                return true;
            }
        }
        return false;
    }

    private int count(char sign) {
        int count = 0;
        for (int i = first; i < end; i++) {
            count += text.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }

    // `and/or`, `one--two`, `wait...what`
    private boolean isBetweenCompounds(int i) {
        return text.charAt(i) == '/' || text.charAt(i) == '.' || (isHyphen(i) && isHyphen(i + 1));
    }

    private boolean isHyphen(int i) {
        return text.charAt(i) == '-' || text.charAt(i) == '‐' || text.charAt(i) == '‑';
    }

    private void addCompound(TextRange compound, List<Word> words) {
        List<List<TextRange>> parts = new ArrayList<>();
        int start = compound.start();
        for (int i = compound.start(); i <= compound.end(); i++) {
            if (i == compound.end() || isHyphen(i)) {
                List<TextRange> pieces = pieces(start, i);
                if (!pieces.isEmpty()) {
                    parts.add(pieces);
                }
                start = i + 1;
            }
        }
        List<String> spelt = parts.stream().map(pieces -> Word.spelt(text, pieces)).toList();
        String whole = spelt.size() == 1 ? spelt.getFirst() : String.join("-", spelt);
        for (int i = 0; i < parts.size(); i++) {
            words.add(new Word(spelt.get(i), whole, parts.get(i)));
        }
    }

    /// The runs of letters between two offsets, apostrophes around them left out.
    private List<TextRange> pieces(int from, int to) {
        int start = from;
        int last = to;
        while (start < last && isOuter(text.charAt(start))) {
            start++;
        }
        while (last > start && isOuter(text.charAt(last - 1))) {
            last--;
        }
        List<TextRange> pieces = new ArrayList<>(1);
        int piece = start;
        for (int i = start; i <= last; i++) {
            if (i == last || text.charAt(i) == Prose.JOIN) {
                if (piece < i) {
                    pieces.add(new TextRange(piece, i));
                }
                piece = i + 1;
            }
        }
        return pieces;
    }

    private static boolean isOuter(char c) {
        return Word.isApostrophe(c) || c == Prose.JOIN || c == Prose.TAG;
    }
}
