package weeknote.markdown.flexmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import weeknote.text.TextRange;

/// The lines of a paragraph without their leading spaces, line ends, and the last one's trailing
/// spaces.
final class ParagraphLines {

    private ParagraphLines() {}

    static List<TextRange> of(List<BasedSequence> lines) {
        List<TextRange> ranges = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            ranges.add(range(lines.get(i), i == lines.size() - 1));
        }
        return ranges;
    }

    private static TextRange range(BasedSequence line, boolean isLast) {
        CharSequence source = line.getBaseSequence();
        int start = line.getStartOffset();
        int end = line.getEndOffset();
        while (end > start && isLineEnd(source.charAt(end - 1))) {
            end--;
        }
        while (isLast && end > start && Lines.isSpace(source.charAt(end - 1))) {
            end--;
        }
        while (start < end && Lines.isSpace(source.charAt(start))) {
            start++;
        }
        return new TextRange(start, end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
