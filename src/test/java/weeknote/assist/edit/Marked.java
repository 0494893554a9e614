package weeknote.assist.edit;

import weeknote.text.Selection;

/// A text with its selection drawn in: `|` is the caret, `«` and `»` stand around a selection, with
/// the caret at one of its ends. `⏎` is a line end, `⇥` a tab, `¦` a pipe that is text.
record Marked(String text, Selection selection) {

    static Marked of(String drawn) {
        String all = drawn.replace('⏎', '\n').replace('⇥', '\t');
        int caret = withoutMarks(all.substring(0, all.indexOf('|'))).length();
        int open = all.indexOf('«');
        int close = all.indexOf('»');
        int start = open < 0 ? caret : withoutMarks(all.substring(0, open)).length();
        int end = close < 0 ? caret : withoutMarks(all.substring(0, close)).length();
        return new Marked(
                withoutMarks(all).replace('¦', '|'),
                new Selection(caret == start ? end : start, caret));
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("[|«»]", "");
    }

    /// The text as it is drawn, to compare.
    @Override
    public String toString() {
        StringBuilder drawn = new StringBuilder(text.replace('|', '¦'));
        boolean backwards = selection.caret() < selection.anchor();
        drawn.insert(selection.end(), selection.isEmpty() ? "|" : backwards ? "»" : "|»");
        if (!selection.isEmpty()) {
            drawn.insert(selection.start(), backwards ? "|«" : "«");
        }
        return drawn.toString().replace('\n', '⏎').replace('\t', '⇥');
    }
}
