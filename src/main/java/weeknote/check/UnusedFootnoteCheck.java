package weeknote.check;

import java.util.List;
import java.util.Set;
import weeknote.markdown.FootnoteDefinition;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// `footnote.unused`: a footnote that nothing refers to. The site leaves it out without a word. One
/// that answers a misspelt mark is not reported: that is one mistake, and the mark's.
final class UnusedFootnoteCheck implements Check {

    static final String CODE = "footnote.unused";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        Set<String> answers = MissingFootnote.answers(post.document());
        return post.document().footnoteDefinitions().stream()
                .filter(each -> !each.isUsed() && !each.isDuplicate())
                .filter(each -> !answers.contains(each.label()))
                .map(UnusedFootnoteCheck::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(FootnoteDefinition definition) {
        String message =
                "Nothing refers to the footnote `" + definition.label() + "`, so it is not shown.";
        return new Diagnostic(CODE, Severity.WARNING, definition.labelRange(), message, List.of());
    }
}
