package weeknote.markdown.inline;

import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;

/// The characters at which an inline may begin in one dialect; what stands between them is text.
final class Signs {

    private final boolean[] isSign = new boolean[128];

    /// So that a bare link is looked for behind each of them.
    private final boolean[] isBoundary = new boolean[128];

    /// Without which no inline is more than text.
    private final boolean[] isMore = new boolean[128];

    private Signs() {}

    static Signs of(Dialect dialect) {
        Signs signs = new Signs();
        set(signs.isSign, "\n\\`*_&<![]");
        if (dialect.has(Feature.STRIKETHROUGH)) {
            set(signs.isSign, "~");
        }
        if (dialect.engine() == Engine.KRAMDOWN) {
            set(signs.isSign, "{$");
        }
        if (dialect.has(Feature.TYPOGRAPHER)) {
            set(signs.isSign, "'\"-.>");
        }
        System.arraycopy(signs.isSign, 0, signs.isMore, 0, signs.isMore.length);
        if (dialect.has(Feature.LINKIFY)) {
            set(signs.isSign, " (");
            set(signs.isBoundary, " (");
            // no address without it
            set(signs.isMore, ".");
        }
        return signs;
    }

    /// Whether `text` is text alone.
    boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isIn(isMore, text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// The index behind the text that starts at `from`, whatever stands there.
    int textEnd(String text, int from) {
        int i = from + 1;
        if (isIn(isBoundary, text.charAt(from))) {
            return i;
        }
        while (i < text.length() && !isIn(isSign, text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void set(boolean[] all, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            all[signs.charAt(i)] = true;
        }
    }

    private static boolean isIn(boolean[] all, char c) {
        return c < 128 && all[c];
    }
}
