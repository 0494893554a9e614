package weeknote.assist.refactor;

import java.util.List;
import java.util.Optional;
import weeknote.markdown.Block;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.post.Placement;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `[docs](https://example.org)` becomes `[docs][docs]`. A definition that leads there already is
/// used.
public record ToReference(Post post, Link link) implements LinkConversion {

    /// Of the inline link at the caret.
    public static Optional<ToReference> at(Post post, int caret) {
        return LinkConversion.innermost(post, caret, link -> link.kind() == Link.Kind.INLINE)
                .map(link -> new ToReference(post, link));
    }

    @Override
    public Proposal proposal() {
        return SamePage.of(post)
                .keeping(
                        "As a reference this link would read differently.",
                        candidates(LabelProposals.of(post, link)));
    }

    private List<TextChange> candidates(List<String> labels) {
        List<TextChange> known =
                post.document().linkReferenceDefinitions().stream()
                        .filter(this::leadsThere)
                        .limit(1)
                        .map(definition -> TextChange.of(use(definition.label())))
                        .toList();
        return known.isEmpty()
                ? labels.stream().flatMap(label -> defined(label).stream()).toList()
                : known;
    }

    private boolean leadsThere(LinkReferenceDefinition definition) {
        return !definition.isDuplicate()
                && definition.destination().equals(link.destination())
                && definition.title().equals(link.title());
    }

    private List<TextChange> defined(String label) {
        DestinationSource source =
                DestinationSource.of(
                        post, link.destinationRange(), link.titleRange(), link.title());
        return Placement.of(post)
                .insertions(
                        link.range().start(),
                        Block.Kind.LINK_REFERENCE_DEFINITION,
                        "[" + label + "]: " + source)
                .stream()
                .map(definition -> new Edits().add(use(label)).add(definition).change())
                .toList();
    }

    private TextEdit use(String label) {
        int end = link.textRange().end() + 1;
        return TextEdit.replace(new TextRange(end, link.range().end()), "[" + label + "]");
    }
}
