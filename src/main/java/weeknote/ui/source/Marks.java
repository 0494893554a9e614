package weeknote.ui.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// The marks of all layers on one text, by their starts.
///
/// @param layers the marks of each layer in order; those of one layer do not overlap
record Marks(Map<Mark.Layer, List<Mark>> layers) {

    static final Marks NONE = new Marks(Map.of());

    Marks {
        layers = Collections.unmodifiableMap(new EnumMap<>(copy(layers)));
    }

    private static Map<Mark.Layer, List<Mark>> copy(Map<Mark.Layer, List<Mark>> layers) {
        var copy = new EnumMap<Mark.Layer, List<Mark>>(Mark.Layer.class);
        layers.forEach((layer, marks) -> copy.put(layer, List.copyOf(marks)));
        return copy;
    }

    /// With these marks in the layer, in place of those it had.
    Marks with(Mark.Layer layer, List<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.removeIf(mark -> mark.range().isEmpty());
        sorted.sort(Comparator.comparing(Mark::range));
        var changed = copy(layers);
        changed.put(layer, sorted);
        return new Marks(changed);
    }

    /// The marks where they stand after a change of the text; one whose text is gone is gone.
    Marks after(TextChange change) {
        if (layers.isEmpty()) {
            return this;
        }
        var changed = new EnumMap<Mark.Layer, List<Mark>>(Mark.Layer.class);
        layers.forEach((layer, marks) ->
                changed.put(
                        layer,
                        marks.stream()
                                .map(mark -> mark.after(change))
                                .filter(mark -> !mark.range().isEmpty())
                                .toList()));
        return new Marks(changed);
    }

    /// The marks of a layer.
    List<Mark> in(Mark.Layer layer) {
        return layers.getOrDefault(layer, List.of());
    }

    /// The marks that share a character with the range.
    List<Mark> within(TextRange range) {
        return layers.keySet().stream().flatMap(layer -> within(layer, range).stream()).toList();
    }

    List<Mark> within(Mark.Layer layer, TextRange range) {
        List<Mark> marks = in(layer);
        int first = firstEndingAfter(marks, range.start());
        int end = first;
        while (end < marks.size() && marks.get(end).range().start() < range.end()) {
            end++;
        }
        return marks.subList(first, end);
    }

    /// Where to look anew if these marks are shown in place of `others`.
    static List<TextRange> difference(List<Mark> before, List<Mark> after) {
        Set<Mark> onlyOne = new HashSet<>(before);
        for (Mark mark : after) {
            if (!onlyOne.remove(mark)) {
                onlyOne.add(mark);
            }
        }
        return onlyOne.stream().map(Mark::range).sorted().toList();
    }

    private static int firstEndingAfter(List<Mark> marks, int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).range().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
