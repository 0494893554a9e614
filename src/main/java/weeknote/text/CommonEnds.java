package weeknote.text;

import java.util.List;

/// How many elements two sequences have in common at their heads and, behind those, at their tails.
public record CommonEnds(int head, int tail) {

    private static final int STEP = 1024;

    /// Whether the `i`-th element of one is the `j`-th of the other.
    private interface Same {
        boolean test(int i, int j);
    }

    /// Of long texts most is compared in steps, which the JDK does many characters at a time.
    public static CommonEnds of(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head + STEP <= shorter && before.regionMatches(head, after, head, STEP)) {
            head += STEP;
        }
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int end = before.length();
        int newEnd = after.length();
        int rest = shorter - head;
        while (rest >= STEP && before.regionMatches(end - STEP, after, newEnd - STEP, STEP)) {
            end -= STEP;
            newEnd -= STEP;
            rest -= STEP;
        }
        while (rest > 0 && before.charAt(end - 1) == after.charAt(newEnd - 1)) {
            end--;
            newEnd--;
            rest--;
        }
        return new CommonEnds(head, before.length() - end);
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
