package weeknote.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import weeknote.check.Nearest.Candidate;
import weeknote.check.Nearest.Guess;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.MarkdownDocument;

/// A footnote reference without a footnote, with what may have been meant.
record MissingFootnote(FootnoteReference reference, List<Guess> guesses) {

    /// `[^a-z]`, `[^\d]`, `[^"]`: a class of characters in a text about programs.
    private static final Pattern CHARACTER_CLASS =
            Pattern.compile(".-.|.*[\\\\/\"'|<>(){}*+?,;:$^\\[\\]].*|[^\\p{L}\\p{N}]*");

    MissingFootnote {
        guesses = List.copyOf(guesses);
    }

    static List<MissingFootnote> in(MarkdownDocument document) {
        List<Candidate> candidates =
                document.footnoteDefinitions().stream()
                        .filter(definition -> !definition.isDuplicate())
                        .map(each -> Candidate.of(each.label(), each.isUsed()))
                        .toList();
        var nearest = new Nearest(candidates);
        return document.footnoteReferences().stream()
                .filter(each -> !each.isDefined())
                .map(each -> new MissingFootnote(each, nearest.to(each.label())))
                .filter(each -> !each.isCharacterClass())
                .toList();
    }

    String message() {
        return Guesses.message("No footnote for `" + reference.label() + "`.", guesses);
    }

    /// The footnotes that are the best answer to one of these.
    static Set<String> answers(MarkdownDocument document) {
        Set<String> labels = new HashSet<>();
        for (MissingFootnote missing : in(document)) {
            missing.guesses().stream().limit(1).forEach(g -> labels.add(g.candidate().label()));
        }
        return labels;
    }

    private boolean isCharacterClass() {
        return guesses.isEmpty() && CHARACTER_CLASS.matcher(reference.label()).matches();
    }
}
