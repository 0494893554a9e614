package weeknote.ui.problems;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import weeknote.check.Diagnostic;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// The line that the author chose, and where the text that it is about stands by now: of all that
/// say the same, the problem found there again is the chosen one.
///
/// @param index of the line among the others
/// @param place of no use for the title of a post
record Chosen(ProblemRow row, int index, TextRange place) {

    /// How near another line comes to it, the nearest first.
    private enum Likeness {
        SAME,
        SAME_CODE,
        BEHIND,
        BEFORE,
        TITLE,
        OF_ANOTHER_POST
    }

    static Chosen of(ProblemRow row, int index) {
        return new Chosen(row, index, placeOf(row));
    }

    private static TextRange placeOf(ProblemRow row) {
        return switch (row) {
            case ProblemRow.Entry entry -> entry.problem().diagnostic().range();
            case ProblemRow.Heading _ -> TextRange.at(0);
        };
    }

    /// The same after a change of the post's text.
    Chosen after(Path post, TextChange change) {
        return row.post().path().equals(post) ? new Chosen(row, index, change.map(place)) : this;
    }

    /// Which of these lines it is now: itself, or the next one of its post, or the one before, or
    /// the title above those that are folded away; where nothing of its post is left, what stands
    /// in its line.
    ///
    /// @param rows at least one
    int in(List<ProblemRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .min(
                        Comparator.comparing((Integer line) -> likeness(rows.get(line)))
                                .thenComparingInt(line -> distance(rows.get(line), line)))
                .orElseThrow();
    }

    private Likeness likeness(ProblemRow other) {
        if (!other.post().path().equals(row.post().path())) {
            return Likeness.OF_ANOTHER_POST;
        }
        return switch (other) {
            case ProblemRow.Heading _ ->
                    row instanceof ProblemRow.Heading ? Likeness.SAME : Likeness.TITLE;
            case ProblemRow.Entry entry -> likeness(entry);
        };
    }

    private Likeness likeness(ProblemRow.Entry other) {
        Diagnostic found = other.problem().diagnostic();
        boolean isHere = found.range().touches(place.start());
        if (isHere && row instanceof ProblemRow.Entry(var _, var listed)) {
            if (listed.isSameAs(found)) {
                return Likeness.SAME;
            }
            if (listed.diagnostic().code().equals(found.code())) {
                return Likeness.SAME_CODE;
            }
        }
        return found.range().start() >= place.start() ? Likeness.BEHIND : Likeness.BEFORE;
    }

    private int distance(ProblemRow other, int line) {
        return other.post().path().equals(row.post().path())
                ? Math.abs(placeOf(other).start() - place.start())
                : Math.abs(line - index);
    }
}
