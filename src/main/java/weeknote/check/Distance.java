package weeknote.check;

import java.util.Arrays;

/// How many slips of the keys lie between two words: a character too many, missing, wrong, or two
/// swapped (the optimal string alignment form of Damerau's distance).
final class Distance {

    private Distance() {}

    /// The distance, or `limit + 1` if it is greater than `limit`.
    static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] twoAbove = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
                row[j] = isSwap(a, i, b, j) ? Math.min(best, twoAbove[j - 2] + 1) : best;
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[b.length()], limit + 1);
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
