package weeknote.markdown.flexmark;

import weeknote.text.LineIndex;
import weeknote.text.TextRange;

/// Tells whether blank lines part blocks. A line of nothing but the signs of block quotes is blank,
/// too.
record BlankLines(String post, LineIndex lines) {

    static BlankLines of(String post) {
        return new BlankLines(post, LineIndex.of(post));
    }

    boolean isBetween(TextRange before, TextRange after) {
        return lines.lineOf(after.start()) - lines.lineOf(before.end()) > 1;
    }

    boolean isBefore(int offset) {
        int line = lines.lineOf(offset);
        return line > 0 && isBlank(line - 1);
    }

    /// The end of the post counts as one.
    boolean isBehind(int offset) {
        int line = lines.lineOf(offset) + 1;
        return line >= lines.lineCount() || isBlank(line);
    }

    private boolean isBlank(int line) {
        return lines.rangeOf(line).of(post).replace('>', ' ').isBlank();
    }
}
