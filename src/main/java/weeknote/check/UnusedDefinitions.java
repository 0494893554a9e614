package weeknote.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.markdown.Definition;
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
        Stream<LinkReferenceDefinition> definitions =
                post.document().linkReferenceDefinitions().stream()
                        .filter(each -> !isComment(each));
        var removal = new Removal(post);
        return unused(definitions, "", post, answers).stream()
                .map(each -> diagnostic(each, removal))
                .toList();
    }

    /// Those that nothing uses and no comment mentions, but for the answers to misspelt labels.
    ///
    /// @param mark what stands before a label in its brackets
    static <D extends Definition> List<D> unused(
            Stream<D> definitions, String mark, Post post, Set<TextRange> answers) {
        List<D> unused =
                definitions
                        .filter(each -> !each.isUsed() && !each.isDuplicate())
                        .filter(each -> !answers.contains(each.labelRange()))
                        .toList();
        if (unused.isEmpty()) {
            return List.of();
        }
        Set<String> mentioned = MentionedLabels.in(post);
        return unused.stream()
                .filter(each -> !mentioned.contains(mark + Labels.normalize(each.label())))
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
                List.of(new Fix("Delete the definition", removal.best(definition.range()), false)));
    }
}
