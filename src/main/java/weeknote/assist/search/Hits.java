package weeknote.assist.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Where a pattern stands in a text: in order, apart from each other, and some of them empty for a
/// pattern like `^`.
public record Hits(List<TextRange> ranges) implements Found {

    public static final Hits NONE = new Hits(List.of());

    public Hits {
        ranges = List.copyOf(ranges);
    }

    /// The first hit that starts at `offset` or behind it; behind the last one comes the first
    /// again.
    public OptionalInt next(int offset) {
        int index = firstFrom(offset);
        return ranges.isEmpty() ? OptionalInt.empty() : OptionalInt.of(index % ranges.size());
    }

    /// The last hit that starts before `offset`; before the first one comes the last again.
    public OptionalInt previous(int offset) {
        int index = firstFrom(offset) - 1;
        return ranges.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.floorMod(index, ranges.size()));
    }

    /// Which hit covers exactly this range.
    public OptionalInt indexOf(TextRange range) {
        int index = firstFrom(range.start());
        return index < ranges.size() && ranges.get(index).equals(range)
                ? OptionalInt.of(index)
                : OptionalInt.empty();
    }

    private int firstFrom(int offset) {
        int found =
                Collections.binarySearch(
                        ranges, TextRange.at(offset), Comparator.comparingInt(TextRange::start));
        return found >= 0 ? found : -found - 1;
    }

    /// The hits where they stand after a change of the text, without those that it touches. Takes
    /// one walk over hits and edits.
    public Hits after(TextChange change) {
        List<TextRange> moved = new ArrayList<>(ranges.size());
        List<TextEdit> edits = change.edits();
        int edit = 0;
        int growth = 0;
        for (TextRange hit : ranges) {
            while (edit < edits.size() && edits.get(edit).range().end() <= hit.start()) {
                growth += edits.get(edit).growth();
                edit++;
            }
            if (edit == edits.size() || edits.get(edit).range().start() >= hit.end()) {
                moved.add(hit.shift(growth));
            }
        }
        return new Hits(moved);
    }
}
