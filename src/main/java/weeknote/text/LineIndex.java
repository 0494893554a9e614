package weeknote.text;

import java.util.Arrays;

/// Where the lines of a text start. A line ends with LF, CRLF or a lone CR; the text after the last
/// line end, be it empty, is the last line.
public final class LineIndex {

    private final int[] starts;
    private final int length;

    private LineIndex(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    public static LineIndex of(CharSequence text) {
        int length = text.length();
        int[] starts = new int[Math.max(16, length / 32)];
        int count = 1;
        for (int i = 0; i < length; i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count), length);
    }

    /// Whether the character at `i` is the last of a line end.
    public static boolean endsLine(CharSequence text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    public int lineCount() {
        return starts.length;
    }

    /// The line that holds `offset`, from 0.
    public int lineOf(int offset) {
        checkOffset(offset);
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    public int startOf(int line) {
        return starts[line];
    }

    /// The line with its line end.
    public TextRange rangeOf(int line) {
        return new TextRange(starts[line], line + 1 < starts.length ? starts[line + 1] : length);
    }

    public Position positionOf(int offset) {
        int line = lineOf(offset);
        return new Position(line, offset - starts[line]);
    }

    public int offsetOf(Position position) {
        return Math.min(
                starts[position.line()] + position.character(), rangeOf(position.line()).end());
    }

    private void checkOffset(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(
                    "Offset " + offset + " in a text of length " + length);
        }
    }
}
