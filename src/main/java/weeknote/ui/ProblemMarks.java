package weeknote.ui;

import java.util.ArrayList;
import java.util.List;
import weeknote.session.Problem;
import weeknote.text.TextRange;
import weeknote.ui.source.Mark;

/// Where the problems of a text are drawn: each on the first line of its range, for a code block
/// without an end is not to be underlined down to the end, and where two meet, the graver one.
final class ProblemMarks {

    private ProblemMarks() {}

    /// @param problems in the order of the text
    static List<Mark> of(List<Problem> problems, String text) {
        List<Mark> marks = new ArrayList<>();
        for (Problem problem : problems) {
            var mark = new Mark(drawn(problem.range(), text), Mark.Kind.of(problem.severity()));
            while (!marks.isEmpty() && isUnder(marks.getLast(), mark)) {
                marks.removeLast();
            }
            int free = marks.isEmpty() ? 0 : marks.getLast().range().end();
            if (mark.range().start() >= free) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static boolean isUnder(Mark before, Mark mark) {
        return before.range().overlaps(mark.range()) && before.kind().compareTo(mark.kind()) < 0;
    }

    /// A place between two characters has nothing to underline; the one beside it has.
    private static TextRange drawn(TextRange range, String text) {
        int end = Math.min(range.end(), text.length());
        int start = Math.min(range.start(), end);
        int lineEnd = text.indexOf('\n', start, end);
        int last = lineEnd < 0 ? end : Math.min(end, lineEnd);
        if (last > start) {
            return new TextRange(start, last);
        }
        boolean hasNext = start < text.length() && text.charAt(start) != '\n';
        boolean hasBefore = start > 0 && text.charAt(start - 1) != '\n';
        return hasNext
                ? new TextRange(start, start + 1)
                : new TextRange(hasBefore ? start - 1 : start, start);
    }
}
