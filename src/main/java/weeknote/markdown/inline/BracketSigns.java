package weeknote.markdown.inline;

/// Reads `![`, `[`, `]` and `[^label]`, one after the other.
record BracketSigns(String text, Brackets brackets, Progress progress) {

    void exclamation(int at) {
        if (LinkScanner.at(text, at + 1) != '[') {
            progress.at = at + 1;
        } else if (!footnote(at + 1)) {
            progress.flush();
            brackets.open(true, at);
            progress.goOnAt(at + 2);
        }
    }

    void open(int at) {
        if (!footnote(at)) {
            progress.flush();
            brackets.open(false, at);
            progress.goOnAt(at + 1);
        }
    }

    // A "!" before a footnote reference is text.
    private boolean footnote(int bracket) {
        int end = brackets.footnoteEnd(bracket);
        if (end < 0) {
            return false;
        }
        progress.at = bracket;
        progress.add(brackets.footnote(bracket, end), end);
        return true;
    }

    void close(int at) {
        progress.flush();
        int end = brackets.close(at);
        progress.textFrom = brackets.textFrom(end);
        progress.restart = progress.textFrom == end ? end : progress.restart;
        progress.at = end;
    }
}
