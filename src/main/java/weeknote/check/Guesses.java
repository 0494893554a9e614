package weeknote.check;

import java.util.List;
import weeknote.check.Nearest.Guess;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Puts guesses at what a label should have been into words and fixes.
final class Guesses {

    private Guesses() {}

    /// An error about the label at `range`; each fix changes that label alone.
    static Diagnostic error(String code, TextRange range, String message, List<Guess> guesses) {
        boolean isClear = Nearest.isClear(guesses);
        List<Fix> fixes = guesses.stream().map(guess -> fix(range, guess, isClear)).toList();
        return new Diagnostic(code, Severity.ERROR, range, message, fixes);
    }

    /// The sentence, and what was likeliest meant.
    static String message(String sentence, List<Guess> guesses) {
        return guesses.isEmpty() ? sentence : sentence + " Nearest: `" + label(guesses) + "`.";
    }

    private static String label(List<Guess> guesses) {
        return guesses.getFirst().candidate().label();
    }

    private static Fix fix(TextRange range, Guess guess, boolean isClear) {
        String label = guess.candidate().label();
        var change = TextChange.of(TextEdit.replace(range, label));
        return new Fix("Change to `" + label + "`", change, isClear);
    }
}
