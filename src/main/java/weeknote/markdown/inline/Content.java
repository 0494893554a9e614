package weeknote.markdown.inline;

import java.util.Arrays;
import java.util.List;
import weeknote.text.TextRange;

/// The text of a leaf block: lines of the post, without what the containers around it put before
/// them, joined by LF. Knows where each of its characters stands in the post.
public final class Content {

    private final String text;
    private final int[] starts;
    private final int[] offsets;
    private final int end;

    private Content(String text, int[] starts, int[] offsets, int end) {
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
        this.end = end;
    }

    public static Content of(String post, List<TextRange> lines) {
        if (isOneStretch(post, lines)) {
            int start = lines.getFirst().start();
            int end = lines.getLast().end();
            return new Content(post.substring(start, end), new int[] {0}, new int[] {start}, end);
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        int[] offsets = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            TextRange line = lines.get(i);
            starts[i] = text.length();
            offsets[i] = line.start();
            text.append(post, line.start(), line.end());
            if (i < lines.size() - 1) {
                text.append('\n');
            }
        }
        return new Content(text.toString(), starts, offsets, lines.getLast().end());
    }

    // Most paragraphs are: nothing stands between their lines but LF.
    private static boolean isOneStretch(String post, List<TextRange> lines) {
        for (int i = 1; i < lines.size(); i++) {
            int end = lines.get(i - 1).end();
            if (lines.get(i).start() != end + 1 || post.charAt(end) != '\n') {
                return false;
            }
        }
        return !lines.isEmpty();
    }

    public String text() {
        return text;
    }

    /// Where the character at `index` stands in the post; for the length, where the content ends.
    public int offset(int index) {
        if (index == text.length()) {
            return end;
        }
        if (starts.length == 1) {
            return offsets[0] + index;
        }
        int line = line(index);
        return offsets[line] + index - starts[line];
    }

    /// The range in the post of the characters from `from` to `to`.
    public TextRange range(int from, int to) {
        int start = offset(from);
        return from == to
                ? TextRange.at(start)
                : new TextRange(start, Math.max(start, offset(to - 1) + 1));
    }

    /// The same content from `index` on.
    public Content from(int index) {
        return index == 0 ? this : slice(index, text.length());
    }

    /// What stands from `from` to `to`.
    public Content slice(int from, int to) {
        int first = line(from);
        int last = to > from ? line(to - 1) : first;
        int[] newStarts = Arrays.copyOfRange(starts, first, last + 1);
        int[] newOffsets = Arrays.copyOfRange(offsets, first, last + 1);
        newOffsets[0] = from == text.length() ? end : offset(from);
        newStarts[0] = 0;
        for (int i = 1; i < newStarts.length; i++) {
            newStarts[i] -= from;
        }
        int newEnd = to > from ? offset(to - 1) + 1 : newOffsets[0];
        return new Content(text.substring(from, to), newStarts, newOffsets, newEnd);
    }

    private int line(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }
}
