package weeknote.assist.refactor;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.Link;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `[docs][manual]` becomes `[docs](https://example.org)`. A definition that nothing uses any more
/// goes.
public record ToInline(Post post, Link link) implements LinkConversion {

    @Override
    public Proposal proposal() {
        SamePage page = SamePage.of(post);
        return candidates().stream()
                .flatMap(change -> page.proven(change).stream())
                .findFirst()
                .<Proposal>map(Proposal.Change::new)
                .orElse(new Proposal.Refusal("As an inline link it would read differently."));
    }

    private List<TextChange> candidates() {
        TextEdit use = use();
        List<TextChange> candidates = new ArrayList<>();
        if (isLastUse()) {
            Removal removal = new Removal(post.text(), post.body().start());
            for (TextEdit removed : removal.of(link.definitionRange())) {
                if (!removed.range().overlaps(use.range())) {
                    candidates.add(change(use, removed));
                }
            }
        }
        candidates.add(TextChange.of(use));
        return candidates;
    }

    private boolean isLastUse() {
        return post.document().links().stream()
                        .filter(Link::isReference)
                        .filter(each -> each.definitionRange().equals(link.definitionRange()))
                        .count()
                == 1;
    }

    private static TextChange change(TextEdit use, TextEdit removed) {
        Edits edits = new Edits();
        edits.add(use);
        edits.add(removed);
        return edits.change();
    }

    private TextEdit use() {
        DestinationSource source =
                DestinationSource.of(
                        post, link.destinationRange(), link.titleRange(), link.title());
        String inline = "(" + (isInTable() ? source.inTable() : source) + ")";
        int end = link.textRange().end() + 1;
        return TextEdit.replace(new TextRange(end, link.range().end()), inline);
    }

    private boolean isInTable() {
        return post.document().spans().stream()
                .anyMatch(span ->
                        span.kind() == Span.Kind.TABLE && span.range().contains(link.range()));
    }
}
