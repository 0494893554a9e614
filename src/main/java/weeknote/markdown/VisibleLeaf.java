package weeknote.markdown;

import java.util.List;
import weeknote.text.TextRange;

/// A block that holds text, such as a paragraph in a list, with the text that readers see of it.
record VisibleLeaf(TextRange range, List<VisibleRun> runs) {

    VisibleLeaf {
        runs = List.copyOf(runs);
    }

    int letters() {
        return runs.stream().mapToInt(VisibleRun::letters).sum();
    }

    int lettersBefore(int offset) {
        int letters = 0;
        for (VisibleRun run : runs) {
            if (run.range().start() >= offset) {
                break;
            }
            letters += run.lettersBefore(offset);
        }
        return letters;
    }

    /// Where the letter with this index stands; the leaf's end where it has not so many.
    int offsetOf(int letter) {
        int left = letter;
        for (VisibleRun run : runs) {
            int letters = run.letters();
            if (left < letters) {
                return run.offsetOf(left);
            }
            left -= letters;
        }
        return runs.isEmpty() ? range.start() : runs.getLast().range().end();
    }
}
