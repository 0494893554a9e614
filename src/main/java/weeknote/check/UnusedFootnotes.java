package weeknote.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.markdown.FootnoteDefinition;
import weeknote.post.Post;
import weeknote.post.Removal;
import weeknote.text.TextRange;

/// `footnote.unused`: a footnote that nothing refers to. The site leaves it out without a word. One
/// that answers a misspelt mark is not reported: that is one mistake, and the mark's.
final class UnusedFootnotes {

    static final String CODE = "footnote.unused";

    private UnusedFootnotes() {}

    static List<Diagnostic> in(Post post, Set<TextRange> answers) {
        Stream<FootnoteDefinition> notes = post.document().footnoteDefinitions().stream();
        var removal = new Removal(post);
        return UnusedDefinitions.unused(notes, "^", post, answers).stream()
                .map(each -> diagnostic(each, removal))
                .toList();
    }

    private static Diagnostic diagnostic(FootnoteDefinition definition, Removal removal) {
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                definition.labelRange(),
                "Nothing refers to the footnote `" + definition.label() + "`, so it is not shown.",
                List.of(new Fix("Delete the footnote", removal.best(definition.range()), false)));
    }
}
