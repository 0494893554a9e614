package weeknote.markdown.tree;

import weeknote.text.TextRange;

/// The one stretch in which two texts differ: what stood from `start` to `end` gave way to what
/// stands from `start` to `newEnd`.
public record Replacement(int start, int end, int newEnd) {

    /// How far what stands behind the stretch has moved.
    public int growth() {
        return newEnd - end;
    }

    /// The stretch in the old text.
    public TextRange oldRange() {
        return new TextRange(start, end);
    }

    /// The stretch in the new text.
    public TextRange newRange() {
        return new TextRange(start, newEnd);
    }

    /// Whether a range of the old text, which does not reach over an edge of the stretch, lies in
    /// it.
    public boolean holds(TextRange range) {
        return start <= range.start() && range.start() < end;
    }

    /// How far something that began at `offset`, outside of the stretch, has moved.
    public int shiftAt(int offset) {
        return offset < end ? 0 : growth();
    }

    public TextRange move(TextRange range) {
        int shift = shiftAt(range.start());
        return shift == 0 ? range : range.shift(shift);
    }
}
