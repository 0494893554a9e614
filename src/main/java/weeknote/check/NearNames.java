package weeknote.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The names that an author may have meant by a misspelt one, the likeliest first: at most three. A
/// name that differs in its capitals alone is the nearest.
///
/// @param names of equal distance in the order given
/// @param isClear the first is nearer than all others, and a slip of the keys away
public record NearNames(List<String> names, boolean isClear) {

    private static final int MOST = 3;

    private record Guess(String name, int distance) {}

    public NearNames {
        names = List.copyOf(names);
    }

    /// How many slips of the keys a name of that length may be away from what was meant.
    static int slips(int length) {
        return length < 2 ? 0 : Math.clamp(length / 4, 1, 3);
    }

    static NearNames to(String wanted, Collection<String> names) {
        return to(wanted, names, slips(wanted.length()));
    }

    static NearNames to(String wanted, Collection<String> names, int slips) {
        String folded = wanted.toLowerCase(Locale.ROOT);
        List<Guess> guesses =
                names.stream()
                        .map(name -> new Guess(name, distance(folded, name, slips)))
                        .filter(guess -> guess.distance <= slips)
                        .sorted(
                                Comparator.comparing((Guess guess) -> isNumbered(wanted, guess))
                                        .thenComparingInt(Guess::distance))
                        .limit(MOST)
                        .toList();
        return new NearNames(guesses.stream().map(Guess::name).toList(), isClear(wanted, guesses));
    }

    private static int distance(String folded, String name, int slips) {
        return Distance.between(folded, name.toLowerCase(Locale.ROOT), slips);
    }

    private static boolean isClear(String wanted, List<Guess> guesses) {
        if (guesses.isEmpty() || isNumbered(wanted, guesses.getFirst())) {
            return false;
        }
        int distance = guesses.getFirst().distance;
        boolean isAlone = guesses.size() == 1 || guesses.get(1).distance > distance;
        return distance <= 1 && (isAlone || isNumbered(wanted, guesses.get(1)));
    }

    /// `week-40` is not `week-41` misspelt.
    private static boolean isNumbered(String wanted, Guess guess) {
        return !digits(wanted).equals(digits(guess.name));
    }

    private static String digits(String name) {
        return name.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /// What takes each of them, safe for the first if that is clear.
    List<Fix> fixes(Function<String, Fix> taking) {
        List<Fix> fixes = new ArrayList<>(names.stream().map(taking).toList());
        if (isClear) {
            fixes.set(0, fixes.getFirst().safe());
        }
        return fixes;
    }

    /// The sentence, and what was likeliest meant.
    String after(String sentence) {
        return isEmpty() ? sentence : sentence + " Nearest: `" + names.getFirst() + "`.";
    }
}
