package weeknote.assist.spelling;

import java.util.Locale;
import java.util.Set;

/// English words that an apostrophe has shortened: `'tis`, `'em`, `goin'`. The apostrophe is no
/// part of a [Word], for it may as well be a quote.
final class Clipped {

    private static final Set<String> HEADS =
            Set.of(
                    "bout", "cause", "cos", "course", "cuz", "em", "ere", "fore", "fraid", "kay",
                    "neath", "nother", "nuff", "phone", "pon", "round", "til", "till", "tis",
                    "twas", "tween", "twere", "twill", "twixt", "twould", "un", "ware");

    private Clipped() {}

    /// The word without its clipping, as a dictionary may know it, for `goin'`; the word itself for
    /// any other.
    static String whole(Word word, String line) {
        int end = word.pieces().getLast().end();
        boolean isCut =
                word.text().endsWith("in")
                        && end < line.length()
                        && Word.isApostrophe(line.charAt(end));
        return isCut ? word.text() + "g" : word.text();
    }

    /// Whether its head is cut off in a usual way.
    static boolean isHeadless(Word word, String line) {
        int start = word.pieces().getFirst().start();
        return start > 0
                && Word.isApostrophe(line.charAt(start - 1))
                && HEADS.contains(word.text().toLowerCase(Locale.ROOT));
    }
}
