package weeknote.ui.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import weeknote.text.TextRange;

/// The style classes of a text from its start to its end, as runs that lie one behind the other.
///
/// @param starts where each run starts; the first at 0
/// @param styles the classes of each run, the outermost first
record StyleRuns(List<Integer> starts, List<List<String>> styles) {

    StyleRuns {
        starts = List.copyOf(starts);
        styles = List.copyOf(styles);
    }

    /// Flattens paints, of which an inner one adds its class to those around it.
    static StyleRuns of(List<Paint> paints) {
        List<Paint> sorted = new ArrayList<>(paints);
        sorted.removeIf(paint -> paint.range().isEmpty());
        sorted.sort(Comparator.comparing(Paint::range));
        var flattening = new Flattening();
        sorted.forEach(flattening::open);
        return flattening.end();
    }

    /// The styles of a stretch of the text.
    StyleSpans<Collection<String>> within(TextRange range) {
        var builder = new StyleSpansBuilder<Collection<String>>();
        int run = runAt(range.start());
        int offset = range.start();
        do {
            int end =
                    run + 1 < starts.size()
                            ? Math.min(starts.get(run + 1), range.end())
                            : range.end();
            builder.add(styles.get(run), end - offset);
            offset = end;
            run++;
        } while (offset < range.end());
        return builder.create();
    }

    private int runAt(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Walks paints by their starts and keeps those that are open at the current place.
    private static final class Flattening {

        private final List<Integer> starts = new ArrayList<>(List.of(0));
        private final List<List<String>> styles = new ArrayList<>(List.of(List.of()));
        private final List<Paint> open = new ArrayList<>();

        void open(Paint paint) {
            closeUntil(paint.range().start());
            open.add(paint);
            start(paint.range().start());
        }

        StyleRuns end() {
            closeUntil(Integer.MAX_VALUE);
            return new StyleRuns(starts, styles);
        }

        private void closeUntil(int offset) {
            while (!open.isEmpty()) {
                Paint next =
                        open.stream()
                                .min(Comparator.comparingInt(paint -> paint.range().end()))
                                .orElseThrow();
                if (next.range().end() > offset) {
                    return;
                }
                open.remove(next);
                start(next.range().end());
            }
        }

        private void start(int offset) {
            List<String> classes = open.stream().map(Paint::styleClass).distinct().toList();
            if (starts.getLast() == offset) {
                styles.set(styles.size() - 1, classes);
            } else if (!styles.getLast().equals(classes)) {
                starts.add(offset);
                styles.add(classes);
            }
        }
    }
}
