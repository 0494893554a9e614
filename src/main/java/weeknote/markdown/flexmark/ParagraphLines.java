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

    /// Whether the line is indented so far that it would be code, were it not in a paragraph.
    static boolean isIndented(BasedSequence line) {
        int column = 0;
        for (int i = 0; i < line.length() && Lines.isSpace(line.charAt(i)); i++) {
            column += line.charAt(i) == '\t' ? 4 - column % 4 : 1;
        }
        return column >= Lines.CODE_INDENT;
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
