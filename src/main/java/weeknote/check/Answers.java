package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import weeknote.check.MissingReference.Brackets;
import weeknote.check.MissingReference.Source;
import weeknote.check.Nearest.Guess;
import weeknote.markdown.Definition;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Gathers what may have been meant by one label, the likeliest first.
final class Answers {

    private final String code;
    private final Source source;
    private final TextRange range;
    private final List<Fix> fixes = new ArrayList<>();
    private String message;
    private Optional<TextRange> answer = Optional.empty();

    /// @param range of the label
    /// @param sentence what is wrong
    Answers(String code, Source source, TextRange range, String sentence) {
        this.code = code;
        this.source = source;
        this.range = range;
        message = sentence;
    }

    /// The definitions that are the best guess at something.
    static Set<TextRange> best(Stream<List<Guess>> guesses) {
        return guesses.flatMap(each -> each.stream().limit(1))
                .map(guess -> guess.candidate().range())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isEmpty() {
        return fixes.isEmpty();
    }

    /// @param meant the sentence to add if no answer is likelier
    Answers add(Fix fix, String meant) {
        message = isEmpty() && !meant.isEmpty() ? message + " " + meant : message;
        fixes.add(fix);
        return this;
    }

    /// The same, with the definition that it is about.
    Answers add(Fix fix, String meant, TextRange definition) {
        answer = isEmpty() ? Optional.of(definition) : answer;
        return add(fix, meant);
    }

    /// The only likely definition, if several references agree on another label: then the slip is
    /// its own.
    Answers addRename(List<Guess> guesses) {
        if (Nearest.isClear(guesses)) {
            Nearest.Candidate misspelt = guesses.getFirst().candidate();
            add(
                    new Fix(
                            "Call the definition `" + source.label() + "`",
                            TextChange.of(TextEdit.replace(misspelt.range(), source.label())),
                            isEmpty()),
                    "Nearest: `" + misspelt.label() + "`.",
                    misspelt.range());
        }
        return this;
    }

    Answers addAll(List<Guess> guesses) {
        boolean isClear = isEmpty() && Nearest.isClear(guesses);
        for (Guess guess : guesses) {
            String meant = guess.candidate().label();
            add(change(meant, isClear), "Nearest: `" + meant + "`.", guess.candidate().range());
        }
        return this;
    }

    // Readers see the label of `[Lighthouse]`.
    private Fix change(String meant, boolean isSafe) {
        boolean isText = source instanceof Brackets brackets && brackets.isText();
        boolean isCapital = isText && Character.isUpperCase(source.label().charAt(0));
        String written =
                isCapital ? Character.toUpperCase(meant.charAt(0)) + meant.substring(1) : meant;
        TextEdit edit = TextEdit.replace(range, written);
        return new Fix("Change to `" + written + "`", TextChange.of(edit), isSafe);
    }

    /// The only definition that nothing leads to.
    ///
    /// @param answered those that answer another label
    Answers addOnly(Stream<? extends Definition> definitions, Set<TextRange> answered) {
        single(definitions.filter(each -> !each.isUsed()), answered)
                .ifPresent(only ->
                        add(
                                change(only.label(), false),
                                "Nothing uses `" + only.label() + "`.",
                                only.labelRange()));
        return this;
    }

    /// The second of two definitions with one label, which nothing leads to.
    ///
    /// @param answered those that answer another label
    Answers addDuplicate(List<? extends Definition> definitions, Set<TextRange> answered) {
        single(definitions.stream().filter(Definition::isDuplicate), answered)
                .ifPresent(only ->
                        add(
                                new Fix(
                                        "Call the second `"
                                                + only.label()
                                                + "` `"
                                                + source.label()
                                                + "`",
                                        TextChange.of(
                                                TextEdit.replace(
                                                        only.labelRange(), source.label())),
                                        false),
                                "There are two definitions of `" + only.label() + "`.",
                                only.labelRange()));
        return this;
    }

    private Optional<Definition> single(
            Stream<? extends Definition> definitions, Set<TextRange> answered) {
        if (!isEmpty()) {
            return Optional.empty();
        }
        List<? extends Definition> found =
                definitions.filter(each -> !answered.contains(each.labelRange())).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    MissingReference missing() {
        return new MissingReference(code, source, range, message, fixes, answer);
    }
}
