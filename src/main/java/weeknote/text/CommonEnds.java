package weeknote.text;

import java.util.List;

/// How many elements two sequences have in common at their heads and, behind those, at their tails.
public record CommonEnds(int head, int tail) {

    /// Whether the `i`-th element of one is the `j`-th of the other.
    private interface Same {
        boolean test(int i, int j);
    }

    public static CommonEnds of(CharSequence before, CharSequence after) {
        return of(before.length(), after.length(), (i, j) -> before.charAt(i) == after.charAt(j));
    }

    public static CommonEnds of(List<String> before, List<String> after) {
        return of(before.size(), after.size(), (i, j) -> before.get(i).equals(after.get(j)));
    }

    private static CommonEnds of(int before, int after, Same same) {
        int shorter = Math.min(before, after);
        int head = 0;
        while (head < shorter && same.test(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && same.test(before - 1 - tail, after - 1 - tail)) {
            tail++;
        }
        return new CommonEnds(head, tail);
    }
}
