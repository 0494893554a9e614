package weeknote.markdown.flexmark;

/// The lines of a leaf block's text, by index.
final class LeafLines {

    private LeafLines() {}

    /// Where the line ends in which `from` stands.
    static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /// Where the next line starts, or 0 if there is none.
    static int next(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? 0 : end + 1;
    }
}
