package weeknote.text;

/// What is selected: from the anchor, where the selecting began, to the caret, which may stand
/// before it. Without a selection both are one place.
public record Selection(int anchor, int caret) {

    public Selection {
        if (anchor < 0 || caret < 0) {
            throw new IllegalArgumentException("No selection: " + anchor + " to " + caret);
        }
    }

    /// A caret alone.
    public static Selection at(int caret) {
        return new Selection(caret, caret);
    }

    public static Selection of(TextRange range) {
        return new Selection(range.start(), range.end());
    }

    public int start() {
        return Math.min(anchor, caret);
    }

    public int end() {
        return Math.max(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }

    public TextRange range() {
        return new TextRange(start(), end());
    }

    /// The selection of `range`, with the caret on the side where it is here.
    public Selection over(TextRange range) {
        return caret < anchor ? new Selection(range.end(), range.start()) : of(range);
    }

    public Selection shift(int distance) {
        return new Selection(anchor + distance, caret + distance);
    }

    /// Where the selection stands after a change. A caret moves behind what is inserted at it; a
    /// selection takes in what is inserted at its edges.
    public Selection map(TextChange change) {
        if (isEmpty()) {
            return at(change.map(caret, Bias.AFTER));
        }
        int start = change.map(start(), Bias.BEFORE);
        return over(new TextRange(start, Math.max(start, change.map(end(), Bias.AFTER))));
    }
}
