package weeknote.assist.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.Link;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.post.Removal;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `[docs][manual]` becomes `[docs](https://example.org)`. A definition that nothing uses any more
/// goes.
public record ToInline(Post post, Link link) implements LinkConversion {

    /// Of the reference at the caret.
    public static Optional<ToInline> at(Post post, int caret) {
        return LinkConversion.innermost(post, caret, Link::isReference)
                .map(link -> new ToInline(post, link));
    }

    @Override
    public Proposal proposal() {
        return SamePage.of(post)
                .keeping("As an inline link it would read differently.", candidates());
    }

    private List<TextChange> candidates() {
        TextEdit use = use();
        List<TextChange> candidates = new ArrayList<>();
        if (LinkConversion.isLastUse(post, link)) {
            Removal removal = new Removal(post);
            for (TextEdit removed : removal.of(link.definitionRange())) {
                if (!removed.range().overlaps(use.range())) {
                    candidates.add(new Edits().add(use).add(removed).change());
                }
            }
        }
        candidates.add(TextChange.of(use));
        return candidates;
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
