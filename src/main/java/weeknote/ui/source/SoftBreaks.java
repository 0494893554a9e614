package weeknote.ui.source;

import java.util.Arrays;
import java.util.stream.IntStream;
import weeknote.text.Bias;
import weeknote.text.TextRange;

/// Where very long lines are broken for the screen alone. The toolkit lays out a line as a whole,
/// in a time that grows faster than its length, so the area shows a long line in pieces:
///
/// ```
/// text    a very long line
/// shown   a very ␛⏎long line        ␛⏎ is [#MARK]
/// ```
///
/// The mark is an unpaired surrogate before a line feed, which no file can hold: what is shown says
/// by itself what the text is, and the undo history needs to know nothing of it.
final class SoftBreaks {

    static final String MARK = "\uDBFF\n";
    static final SoftBreaks NONE = new SoftBreaks(new int[0]);

    /// What shows for the mark: nothing, at no width.
    static final char INVISIBLE = '\u200B';

    /// Where each mark starts in what is shown, in order.
    private final int[] starts;

    private SoftBreaks(int[] starts) {
        this.starts = starts;
    }

    /// The text that is shown.
    static String textOf(String shown) {
        return shown.indexOf(MARK) < 0 ? shown : shown.replace(MARK, "");
    }

    /// Where the marks start, in order.
    IntStream starts() {
        return Arrays.stream(starts);
    }

    /// The breaks after a replacement in what is shown.
    SoftBreaks after(int position, String removed, String inserted) {
        if (starts.length == 0 && inserted.indexOf(MARK) < 0) {
            return this;
        }
        int end = position + removed.length();
        int growth = inserted.length() - removed.length();
        IntStream before = Arrays.stream(starts).takeWhile(start -> start < position);
        IntStream behind =
                Arrays.stream(starts).dropWhile(start -> start < end).map(start -> start + growth);
        return new SoftBreaks(
                IntStream.concat(IntStream.concat(before, marks(position, inserted)), behind)
                        .toArray());
    }

    private static IntStream marks(int position, String inserted) {
        return IntStream.iterate(
                        inserted.indexOf(MARK), i -> i >= 0, i -> inserted.indexOf(MARK, i + 1))
                .map(i -> position + i);
    }

    /// The offset in the text of an offset in what is shown.
    int textOffset(int shown) {
        int before = countBelow(shown);
        boolean inside = before > 0 && starts[before - 1] + 1 == shown;
        return shown - before * MARK.length() + (inside ? 1 : 0);
    }

    /// The offset in what is shown of an offset in the text; at a break, before or after it.
    int shownOffset(int offset, Bias bias) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int place = starts[middle] - middle * MARK.length();
            if (place < offset || (place == offset && bias == Bias.AFTER)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low * MARK.length();
    }

    /// Where a caret stands that is at `offset` of the text: at a break, behind it.
    int shownCaret(int offset) {
        return shownOffset(offset, Bias.AFTER);
    }

    /// The range in what is shown of a range of the text, without a break at its edges.
    TextRange shownRange(TextRange range) {
        int start = shownOffset(range.start(), Bias.AFTER);
        return new TextRange(start, Math.max(start, shownOffset(range.end(), Bias.BEFORE)));
    }

    TextRange textRange(TextRange shown) {
        return new TextRange(textOffset(shown.start()), textOffset(shown.end()));
    }

    /// Whether an offset in what is shown falls between the two characters of a mark.
    boolean splits(int shown) {
        return Arrays.binarySearch(starts, shown - 1) >= 0;
    }

    boolean isEmpty() {
        return starts.length == 0;
    }

    /// Whether what is shown at `shown` goes on with the line before.
    boolean endsAt(int shown) {
        return Arrays.binarySearch(starts, shown - MARK.length()) >= 0;
    }

    /// How many breaks start before an offset in what is shown.
    int countBelow(int shown) {
        int found = Arrays.binarySearch(starts, shown);
        return found >= 0 ? found : -found - 1;
    }
}
