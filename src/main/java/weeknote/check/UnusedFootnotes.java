package weeknote.check;

import java.util.List;
import java.util.Set;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;
import weeknote.post.Removal;
import weeknote.text.TextRange;

/// `footnote.unused`: a footnote that nothing refers to. The site leaves it out without a word. One
/// that answers a misspelt mark is not reported: that is one mistake, and the mark's.
final class UnusedFootnotes {

    static final String CODE = "footnote.unused";

    private UnusedFootnotes() {}

    static List<Diagnostic> in(Post post, Set<TextRange> answers) {
        List<FootnoteDefinition> unused =
                post.document().footnoteDefinitions().stream()
                        .filter(each -> !each.isUsed() && !each.isDuplicate())
                        .filter(each -> !answers.contains(each.labelRange()))
                        .toList();
        if (unused.isEmpty()) {
            return List.of();
        }
        Set<String> mentioned = MentionedLabels.in(post);
        var removal = new Removal(post);
        return unused.stream()
                .filter(each -> !mentioned.contains("^" + Labels.normalize(each.label())))
                .map(each -> diagnostic(each, removal))
                .toList();
    }

    private static Diagnostic diagnostic(FootnoteDefinition definition, Removal removal) {
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                definition.labelRange(),
                "Nothing refers to the footnote `" + definition.label() + "`, so it is not shown.",
                List.of(
                        new Fix(
                                "Delete the footnote",
                                removal.ofAll(List.of(definition.range())).getFirst(),
                                false)));
    }
}
