package weeknote.markdown.highlight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import weeknote.text.TextRange;

/// Some lines of a block, counted from 1: `2-4 7`.
record LineSet(BitSet lines) {

    static LineSet of(String written, int count) {
        BitSet lines = new BitSet();
        for (String part : written.split(" ", -1)) {
            int dash = part.indexOf('-');
            int from = number(dash < 0 ? part : part.substring(0, dash));
            int to = dash < 0 ? from : number(part.substring(dash + 1));
            if (from > 0 && to >= from && from <= count) {
                lines.set(from, Math.min(to, count) + 1);
            }
        }
        return new LineSet(lines);
    }

    private static int number(String digits) {
        boolean isNumber = !digits.isEmpty() && digits.length() < 9 && digits.indexOf('-') < 0;
        return isNumber ? Integer.parseInt(digits) : 0;
    }

    /// Runs of them, counted from 0.
    List<TextRange> ranges() {
        List<TextRange> ranges = new ArrayList<>();
        for (int from = lines.nextSetBit(0); from >= 0; ) {
            int end = lines.nextClearBit(from);
            ranges.add(new TextRange(from - 1, end - 1));
            from = lines.nextSetBit(end);
        }
        return ranges;
    }

    boolean has(int line) {
        return lines.get(line);
    }
}
