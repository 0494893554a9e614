package weeknote.markdown.inline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import weeknote.markdown.Link;
import weeknote.markdown.tree.BlockNode.LinkDefinition;
import weeknote.markdown.tree.Moving;
import weeknote.markdown.tree.Replacement;

/// The link reference definitions of one document by their labels, the first of each label, and
/// which of them are used. Filled while the document is read; not shared.
public final class LinkDefinitions {

    private final Map<String, LinkDefinition> definitions = new HashMap<>();
    private final Set<String> usedLabels = new HashSet<>();

    /// Those outside of a stretch, where they stand now; none of them is used yet.
    LinkDefinitions outside(Replacement stretch) {
        var outside = new LinkDefinitions();
        definitions.forEach((label, definition) -> {
            if (!stretch.holds(definition.range())) {
                int shift = stretch.shiftAt(definition.range().start());
                outside.definitions.put(label, moved(definition, shift));
            }
        });
        return outside;
    }

    private static LinkDefinition moved(LinkDefinition definition, int shift) {
        return shift == 0 ? definition : new Moving(shift, link -> link).linkDefinition(definition);
    }

    /// Whether a definition with this label is already there, so that a further one is a duplicate.
    public boolean isDefined(String label) {
        return definitions.containsKey(Labels.normalize(label));
    }

    public void define(LinkDefinition definition) {
        definitions.putIfAbsent(Labels.normalize(definition.label()), definition);
    }

    Optional<LinkDefinition> get(String label) {
        return definitions.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(definitions.get(Labels.normalize(label)));
    }

    void use(String label) {
        usedLabels.add(Labels.normalize(label));
    }

    public boolean isUsed(String label) {
        return usedLabels.contains(Labels.normalize(label));
    }

    /// A link of a passage that has moved as a whole; the definition of a reference is where it is
    /// known to be here.
    public Link moved(Link link, int shift) {
        Optional<LinkDefinition> definition =
                link.isReference() ? get(link.label()) : Optional.empty();
        return new Link(
                link.kind(),
                link.isImage(),
                link.range().shift(shift),
                link.textRange().shift(shift),
                definition
                        .map(LinkDefinition::destinationRange)
                        .orElseGet(() -> link.destinationRange().shift(shift)),
                definition
                        .map(LinkDefinition::titleRange)
                        .orElseGet(() -> link.titleRange().shift(shift)),
                link.labelRange().shift(shift),
                definition
                        .map(LinkDefinition::range)
                        .orElseGet(() -> link.definitionRange().shift(shift)),
                link.destination(),
                link.title(),
                link.label());
    }
}
