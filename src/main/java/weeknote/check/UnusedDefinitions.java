package weeknote.check;

import java.util.List;
import java.util.Set;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;
import weeknote.post.Removal;
import weeknote.text.TextRange;

/// `link.unused-definition`: a link reference definition that no link uses. One that answers a
/// misspelt label is not reported: that is one mistake, and the label's.
final class UnusedDefinitions {

    static final String CODE = "link.unused-definition";

    private UnusedDefinitions() {}

    static List<Diagnostic> in(Post post, Set<TextRange> answers) {
        List<LinkReferenceDefinition> unused =
                post.document().linkReferenceDefinitions().stream()
                        .filter(each -> !each.isUsed() && !each.isDuplicate() && !isComment(each))
                        .filter(each -> !answers.contains(each.labelRange()))
                        .toList();
        if (unused.isEmpty()) {
            return List.of();
        }
        Set<String> mentioned = MentionedLabels.in(post);
        var removal = new Removal(post);
        return unused.stream()
                .filter(each -> !mentioned.contains(Labels.normalize(each.label())))
                .map(each -> diagnostic(each, removal))
                .toList();
    }

    /// `[//]: # (a note to myself)` is how some write a comment.
    static boolean isComment(LinkReferenceDefinition definition) {
        return definition.label().startsWith("//")
                || definition.destination().isEmpty()
                || definition.destination().equals("#");
    }

    private static Diagnostic diagnostic(LinkReferenceDefinition definition, Removal removal) {
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                definition.labelRange(),
                "No link uses the definition `" + definition.label() + "`.",
                List.of(
                        new Fix(
                                "Delete the definition",
                                removal.ofAll(List.of(definition.range())).getFirst(),
                                false)));
    }
}
