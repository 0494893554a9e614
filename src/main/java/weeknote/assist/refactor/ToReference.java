package weeknote.assist.refactor;

import java.util.List;
import weeknote.markdown.Block;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `[docs](https://example.org)` becomes `[docs][docs]`. A definition that leads there already is
/// used.
public record ToReference(Post post, Link link) implements LinkConversion {

    @Override
    public Proposal proposal() {
        SamePage page = SamePage.of(post);
        List<String> labels = LabelProposals.of(post, link);
        return candidates(labels).stream()
                .flatMap(change -> page.proven(change).stream())
                .findFirst()
                .<Proposal>map(Proposal.Change::new)
                .orElse(new Proposal.Refusal("As a reference this link would read differently."));
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
                .map(definition -> change(use(label), definition))
                .toList();
    }

    private static TextChange change(TextEdit use, TextEdit definition) {
        Edits edits = new Edits();
        edits.add(use);
        edits.add(definition);
        return edits.change();
    }

    private TextEdit use(String label) {
        int end = link.textRange().end() + 1;
        return TextEdit.replace(new TextRange(end, link.range().end()), "[" + label + "]");
    }
}
