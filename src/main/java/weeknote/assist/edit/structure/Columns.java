package weeknote.assist.edit.structure;

/// Columns of a line, with tab stops of four
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#tabs)).
public final class Columns {

    static final int TAB = 4;

    private Columns() {}

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /// The column behind `c` at `column`.
    static int behind(char c, int column) {
        return c == '\t' ? column + TAB - column % TAB : column + 1;
    }

    /// The column behind `text` that starts at `column`.
    public static int of(CharSequence text, int column) {
        int at = column;
        for (int i = 0; i < text.length(); i++) {
            at = behind(text.charAt(i), at);
        }
        return at;
    }

    /// White space from one column to another, with tabs as far as they fit if `tabs` is true.
    public static String space(int from, int to, boolean tabs) {
        StringBuilder space = new StringBuilder();
        int column = from;
        while (tabs && behind('\t', column) <= to) {
            space.append('\t');
            column = behind('\t', column);
        }
        return space.append(" ".repeat(Math.max(0, to - column))).toString();
    }
}
