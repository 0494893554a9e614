package weeknote.export;

/// Breaks text into lines at its spaces; a word that is longer than a line, such as an address,
/// stays whole.
final class Wrapping {

    private Wrapping() {}

    /// The text in lines of at most `width` code points. A line feed stays one.
    static String at(int width, String text) {
        var out = new StringBuilder();
        for (String line : text.strip().split("\n", -1)) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            wrap(width, line.strip(), out);
        }
        return out.toString();
    }

    private static void wrap(int width, String line, StringBuilder out) {
        int column = 0;
        for (String word : line.split(" +", -1)) {
            int length = word.codePointCount(0, word.length());
            if (column > 0 && column + 1 + length > width) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += length;
        }
    }
}
