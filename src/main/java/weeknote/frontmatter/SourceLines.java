package weeknote.frontmatter;

/// The lines around an offset of a post.
record SourceLines(String post) {

    int column(int offset) {
        return offset - lineStart(offset);
    }

    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(post.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// Before the line end of the line that holds `offset`.
    int lineEnd(int offset) {
        int end = offset;
        while (end < post.length() && !isLineEnd(post.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Behind the line end of the line that holds `offset`.
    int nextLine(int offset) {
        int end = lineEnd(offset);
        return post.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, post.length());
    }

    /// The line end that the line at `offset` has; LF if it has none.
    String lineBreak(int offset) {
        int end = lineEnd(offset);
        return end == nextLine(offset) ? "\n" : post.substring(end, nextLine(offset));
    }

    /// The line end right before `offset`, which starts a line; LF if there is none.
    String lineBreakBefore(int offset) {
        if (offset >= 2 && post.startsWith("\r\n", offset - 2)) {
            return "\r\n";
        }
        boolean ends = offset >= 1 && isLineEnd(post.charAt(offset - 1));
        return ends ? post.substring(offset - 1, offset) : "\n";
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
