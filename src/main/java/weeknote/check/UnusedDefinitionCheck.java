package weeknote.check;

import java.util.List;
import java.util.Set;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// `link.unused-definition`: a link reference definition that no link uses. One that answers a
/// misspelt label is not reported: that is one mistake, and the label's.
final class UnusedDefinitionCheck implements Check {

    static final String CODE = "link.unused-definition";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        Set<String> answers = MissingLabel.answers(post.document());
        return post.document().linkReferenceDefinitions().stream()
                .filter(each -> !each.isUsed() && !each.isDuplicate() && !isComment(each))
                .filter(each -> !answers.contains(each.label()))
                .map(UnusedDefinitionCheck::diagnostic)
                .toList();
    }

    /// `[//]: # (a note to myself)` is how some write a comment.
    private static boolean isComment(LinkReferenceDefinition definition) {
        return definition.label().startsWith("//")
                || definition.destination().isEmpty()
                || definition.destination().equals("#");
    }

    private static Diagnostic diagnostic(LinkReferenceDefinition definition) {
        String message = "No link uses the definition `" + definition.label() + "`.";
        return new Diagnostic(CODE, Severity.WARNING, definition.labelRange(), message, List.of());
    }
}
