package weeknote.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import weeknote.check.Nearest.Candidate;
import weeknote.check.Nearest.Guess;
import weeknote.markdown.LinkReference;
import weeknote.markdown.MarkdownDocument;

/// A reference that was meant as a link and has no definition, with what may have been meant.
record MissingLabel(LinkReference reference, List<Guess> guesses) {

    MissingLabel {
        guesses = List.copyOf(guesses);
    }

    static List<MissingLabel> in(MarkdownDocument document) {
        List<Candidate> candidates =
                document.linkReferenceDefinitions().stream()
                        .filter(definition -> !definition.isDuplicate())
                        .map(each -> Candidate.of(each.label(), each.isUsed()))
                        .toList();
        var nearest = new Nearest(candidates);
        return document.undefinedReferences().stream()
                .map(each -> new MissingLabel(each, nearest.to(each.label())))
                .filter(MissingLabel::isAttempt)
                .toList();
    }

    String message() {
        return Guesses.message("No definition for `" + reference.label() + "`.", guesses);
    }

    /// The definitions that are the best answer to one of these.
    static Set<String> answers(MarkdownDocument document) {
        Set<String> labels = new HashSet<>();
        for (MissingLabel missing : in(document)) {
            missing.guesses().stream().limit(1).forEach(g -> labels.add(g.candidate().label()));
        }
        return labels;
    }

    /// Two pairs of brackets ask for a link. One pair is mostly text, `[sic]`, unless a definition
    /// with nearly that label waits for its use.
    private boolean isAttempt() {
        return switch (reference.kind()) {
            case FULL, COLLAPSED -> true;
            case SHORTCUT -> reference.label().length() > 3 && !guesses.isEmpty() && isWaiting();
            case INLINE, AUTOLINK, BARE -> false;
        };
    }

    private boolean isWaiting() {
        return !guesses.getFirst().candidate().isUsed();
    }
}
