package weeknote.markdown.flexmark;

import weeknote.text.LineIndex;
import weeknote.text.TextRange;

/// Tells whether blank lines part blocks. A line of nothing but the signs of block quotes is blank,
/// too. Only what stands around the blocks is looked at, however long the post.
record BlankLines(String post) {

    boolean isBetween(TextRange before, TextRange after) {
        int ends = 0;
        for (int i = before.end(); i < after.start() && ends < 2; i++) {
            ends += LineIndex.endsLine(post, i) ? 1 : 0;
        }
        return ends > 1;
    }

    boolean isBefore(int offset) {
        int start = lineStart(offset);
        return start > 0 && isBlank(lineStart(start - 1), start);
    }

    /// The end of the post counts as one.
    boolean isBehind(int offset) {
        int start = lineEnd(offset);
        return start == post.length() || isBlank(start, lineEnd(start));
    }

    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !LineIndex.endsLine(post, start - 1)) {
            start--;
        }
        return start;
    }

    /// Behind the line end.
    private int lineEnd(int offset) {
        int end = offset;
        while (end < post.length() && !LineIndex.endsLine(post, end)) {
            end++;
        }
        return Math.min(end + 1, post.length());
    }

    private boolean isBlank(int start, int end) {
        return post.substring(start, end).replace('>', ' ').isBlank();
    }
}
