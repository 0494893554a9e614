package weeknote.markdown.flexmark;

/// Whether a paragraph is a table to kramdown, which needs no delimiter row: each of its lines
/// holds a pipe that is neither escaped nor in a code span
/// ([kramdown](https://kramdown.gettalong.org/syntax.html#tables)).
final class PipeRows {

    private PipeRows() {}

    static boolean isIn(String text) {
        int from = 0;
        while (from <= text.length()) {
            int end = LeafLines.end(text, from);
            if (!hasPipe(text, from, end)) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    private static boolean hasPipe(String text, int from, int end) {
        boolean isCode = false;
        for (int i = from; i < end; i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '`' -> isCode = !isCode;
                case '|' -> {
                    if (!isCode) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
