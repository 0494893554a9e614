package weeknote.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A line of the difference of two texts, as people read it: what goes, what comes, and a few lines
/// around. A line has no line feed here, and whether the last one had one is no difference.
public sealed interface DiffLine {

    /// How many lines around a difference tell where it is.
    int CONTEXT = 2;

    /// A line that both texts have.
    record Kept(String text) implements DiffLine {}

    /// A line that only the text before has.
    ///
    /// @param changed what of it is not in the line that stands in its place; all, if none does
    record Removed(String text, TextRange changed) implements DiffLine {}

    /// A line that only the text after has.
    ///
    /// @param changed what of it is not in the line that stood in its place; all, if none did
    record Added(String text, TextRange changed) implements DiffLine {}

    /// Lines that both texts have and nobody needs to see.
    record Skipped(int lines) implements DiffLine {}

    /// The difference; empty if there is none.
    static List<DiffLine> between(String before, String after) {
        List<String> old = withoutFeeds(Lines.of(before));
        List<String> now = withoutFeeds(Lines.of(after));
        List<DiffLine> diff = new ArrayList<>();
        int line = 0;
        List<LineChange> changes = LineChange.between(old, now);
        for (LineChange change : changes) {
            keep(old.subList(line, change.start()), line > 0, true, diff);
            changed(
                    old.subList(change.start(), change.end()),
                    now.subList(change.newStart(), change.newEnd()),
                    diff);
            line = change.end();
        }
        if (!changes.isEmpty()) {
            keep(old.subList(line, old.size()), true, false, diff);
        }
        return diff;
    }

    private static List<String> withoutFeeds(List<String> lines) {
        return lines.stream()
                .map(line -> line.endsWith("\n") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    /// @param after whether a change stands before these lines
    /// @param before whether one stands behind them
    private static void keep(
            List<String> lines, boolean after, boolean before, List<DiffLine> diff) {
        int head = after ? Math.min(CONTEXT, lines.size()) : 0;
        int tail = before ? Math.min(CONTEXT, lines.size() - head) : 0;
        int skipped = lines.size() - head - tail;
        lines.subList(0, head).forEach(line -> diff.add(new Kept(line)));
        if (skipped > 0) {
            diff.add(new Skipped(skipped));
        }
        lines.subList(lines.size() - tail, lines.size()).forEach(line -> diff.add(new Kept(line)));
    }

    /// As many lines for as many are taken one for one.
    private static void changed(List<String> old, List<String> now, List<DiffLine> diff) {
        boolean arePairs = old.size() == now.size();
        for (int i = 0; i < old.size(); i++) {
            String line = old.get(i);
            diff.add(new Removed(line, difference(line, arePairs ? now.get(i) : "")));
        }
        for (int i = 0; i < now.size(); i++) {
            String line = now.get(i);
            diff.add(new Added(line, difference(line, arePairs ? old.get(i) : "")));
        }
    }

    /// In whole characters as people see them: of an edit of `😀` to `😁`, which share a code unit,
    /// both are all of it.
    private static TextRange difference(String line, String other) {
        CommonEnds ends = CommonEnds.of(line, other);
        int start = ends.head();
        int end = line.length() - ends.tail();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        return new TextRange(
                characters.isBoundary(start) ? start : characters.preceding(start),
                characters.isBoundary(end) ? end : characters.following(end));
    }
}
