package weeknote.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.text.TextRange;

/// How well a query fits a name: all its characters occur in order. A prefix beats the start of a
/// word, that beats the middle of one, and that beats characters apart. Case matters as soon as the
/// query has a capital letter.
///
/// @param score more is better
/// @param ranges of the matched characters in the name, to highlight
public record FuzzyMatch(int score, List<TextRange> ranges) {

    private static final int PREFIX = 4000;
    private static final int WORD = 3000;
    private static final int INSIDE = 2000;
    private static final int APART = 1000;

    public FuzzyMatch {
        ranges = List.copyOf(ranges);
    }

    /// Empty if the name does not fit. An empty query fits all alike.
    public static Optional<FuzzyMatch> of(String query, String name) {
        if (query.isEmpty()) {
            return Optional.of(new FuzzyMatch(0, List.of()));
        }
        boolean isCased = isCased(query);
        if (!fits(query, 0, name, 0, isCased)) {
            return Optional.empty();
        }
        int found = find(query, name, isCased);
        if (found >= 0) {
            int kind = found == 0 ? PREFIX : isWordStart(name, found) ? WORD : INSIDE;
            TextRange range = new TextRange(found, found + query.length());
            return Optional.of(
                    new FuzzyMatch(kind - Math.min(found, 99) - length(name), List.of(range)));
        }
        return apart(query, name, isCased);
    }

    /// Whether the name fits at all; cheaper than [#of].
    public static boolean fits(String query, String name) {
        return fits(query, 0, name, 0, isCased(query));
    }

    private static boolean isCased(String query) {
        for (int i = 0; i < query.length(); i++) {
            if (Character.isUpperCase(query.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The start of the query in the name as it is, at the start of a word if it is there; or -1.
    private static int find(String query, String name, boolean isCased) {
        int inside = -1;
        for (int i = 0; i + query.length() <= name.length(); i++) {
            if (isSame(query.charAt(0), name.charAt(i), isCased)
                    && name.regionMatches(!isCased, i, query, 0, query.length())) {
                if (isWordStart(name, i)) {
                    return i;
                }
                inside = inside < 0 ? i : inside;
            }
        }
        return inside;
    }

    private static int length(String name) {
        return Math.min(name.length(), 100);
    }

    /// Each character where the next word starts with it if the rest still fits behind, else where
    /// it stands next.
    private static Optional<FuzzyMatch> apart(String query, String name, boolean isCased) {
        List<TextRange> ranges = new ArrayList<>();
        int score = APART - length(name);
        int at = 0;
        for (int i = 0; i < query.length(); i++) {
            int next = next(query, i, name, at, isCased);
            if (next < 0) {
                return Optional.empty();
            }
            boolean isAdjacent = !ranges.isEmpty() && ranges.getLast().end() == next;
            score += isWordStart(name, next) ? 30 : isAdjacent ? 15 : -Math.min(next - at, 10);
            if (isAdjacent) {
                ranges.add(new TextRange(ranges.removeLast().start(), next + 1));
            } else {
                ranges.add(new TextRange(next, next + 1));
            }
            at = next + 1;
        }
        return Optional.of(new FuzzyMatch(score, ranges));
    }

    private static int next(String query, int index, String name, int from, boolean isCased) {
        int first = -1;
        for (int i = from; i < name.length(); i++) {
            if (!isSame(query.charAt(index), name.charAt(i), isCased)) {
                continue;
            }
            first = first < 0 ? i : first;
            if (i == from || isWordStart(name, i)) {
                return fits(query, index + 1, name, i + 1, isCased) ? i : first;
            }
        }
        return first;
    }

    private static boolean fits(String query, int index, String name, int from, boolean isCased) {
        int matched = index;
        for (int i = from; i < name.length() && matched < query.length(); i++) {
            if (isSame(query.charAt(matched), name.charAt(i), isCased)) {
                matched++;
            }
        }
        return matched == query.length();
    }

    private static boolean isSame(char one, char other, boolean isCased) {
        return one == other
                || (!isCased && Character.toLowerCase(one) == Character.toLowerCase(other));
    }

    private static boolean isWordStart(String name, int index) {
        if (index == 0) {
            return true;
        }
        char before = name.charAt(index - 1);
        char c = name.charAt(index);
        return !Character.isLetterOrDigit(before)
                || (Character.isUpperCase(c) && !Character.isUpperCase(before))
                || (Character.isDigit(c) && !Character.isDigit(before));
    }
}
