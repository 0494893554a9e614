package weeknote.markdown.inline;

import java.util.Arrays;

/// Pairs runs of backticks. A run without a partner is remembered, so that each run is searched for
/// once ([CommonMark](https://spec.commonmark.org/0.31.2/#code-spans)).
final class CodeSpans {

    private final String text;

    /// By length: where the last run of that length starts. Filled by the first search.
    private int[] lastRuns = {};

    private boolean isFilled;

    CodeSpans(String text) {
        this.text = text;
    }

    static int runLength(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == '`') {
            i++;
        }
        return i - from;
    }

    /// Where the next run of exactly `length` backticks from `from` starts, or -1.
    int closing(int from, int length) {
        fill();
        if (length >= lastRuns.length || lastRuns[length] < from) {
            return -1;
        }
        int i = from;
        while (true) {
            i = text.indexOf('`', i);
            int run = runLength(text, i);
            if (run == length) {
                return i;
            }
            i += run;
        }
    }

    private void fill() {
        if (isFilled) {
            return;
        }
        isFilled = true;
        for (int i = text.indexOf('`'); i >= 0; ) {
            int length = runLength(text, i);
            if (length >= lastRuns.length) {
                int known = lastRuns.length;
                lastRuns = Arrays.copyOf(lastRuns, Math.max(length + 1, known * 2));
                Arrays.fill(lastRuns, known, lastRuns.length, -1);
            }
            lastRuns[length] = i;
            i = text.indexOf('`', i + length);
        }
    }

    /// What the span shows: line ends are spaces, one space on both sides is padding.
    static String code(String source) {
        String line = source.replace('\n', ' ');
        boolean isPadded =
                line.length() > 2 && line.charAt(0) == ' ' && line.charAt(line.length() - 1) == ' ';
        return isPadded && !isSpaces(line) ? line.substring(1, line.length() - 1) : line;
    }

    private static boolean isSpaces(String line) {
        return line.chars().allMatch(c -> c == ' ');
    }
}
