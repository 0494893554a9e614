package weeknote.text;

/// A half-open stretch of a text, in UTF-16 code units: `[start, end)`.
///
/// An empty range is a place between two characters. `0 <= start <= end` always holds.
public record TextRange(int start, int end) implements Comparable<TextRange> {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No range: " + start + " to " + end);
        }
    }

    /// The empty range at `offset`.
    public static TextRange at(int offset) {
        return new TextRange(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the character at `offset` lies in this range; the end does not.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether a caret at `offset` is in this range or at one of its two edges.
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share a character; ranges that only touch do not.
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    public TextRange shift(int distance) {
        return new TextRange(start + distance, end + distance);
    }

    /// The text that stands at this range of `text`.
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// By start; of two that start together the longer one comes first, so that an outer range
    /// precedes an inner one.
    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
