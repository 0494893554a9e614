package weeknote.assist.edit.paste;

import java.util.Optional;
import java.util.stream.Stream;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.Destination;
import weeknote.markdown.Link;
import weeknote.markdown.tree.Inline;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// An address pasted over words: they become the text of a link.
final class PasteLink {

    private PasteLink() {}

    /// Empty where the address is pasted as text.
    static Optional<Edited> at(Structure structure, Selection selection, String destination) {
        String selected = selection.range().of(structure.text());
        TextRange words = trim(structure.text(), selection.range());
        boolean isPlain =
                words.isEmpty()
                        || selected.contains("\n\n")
                        || Address.destination(words.of(structure.text())).isPresent()
                        || Inlines.isLiteral(structure, selection.start())
                        || Inlines.isLiteral(structure, selection.end())
                        || isInImage(structure, words)
                        || leavesLeaf(structure, words);
        if (isPlain) {
            return Optional.empty();
        }
        Optional<Link> around = linkAround(structure, words);
        return around.isPresent()
                ? redirect(around.get(), words, destination)
                : Optional.of(wrap(structure, words, destination));
    }

    private static boolean leavesLeaf(Structure structure, TextRange words) {
        return !structure
                .lineAt(words.start())
                .leaf()
                .map(weeknote.markdown.tree.BlockNode::range)
                .map(range -> range.contains(words))
                .orElse(false);
    }

    private static TextRange trim(String text, TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static Optional<Link> linkAround(Structure structure, TextRange words) {
        return linksAround(structure, words).findFirst();
    }

    private static Stream<Link> linksAround(Structure structure, TextRange words) {
        return Inlines.around(structure, (words.start() + words.end()) / 2).stream()
                .filter(Inline.Linked.class::isInstance)
                .map(inline -> ((Inline.Linked) inline).link());
    }

    // A description is read as plain text.
    private static boolean isInImage(Structure structure, TextRange words) {
        return linksAround(structure, words)
                .anyMatch(link -> link.isImage() && link.textRange().contains(words));
    }

    // Links do not stand in links: over the whole text of one the address becomes its destination.
    private static Optional<Edited> redirect(Link link, TextRange words, String destination) {
        boolean isWhole = words.contains(link.textRange()) && link.kind() == Link.Kind.INLINE;
        if (!isWhole) {
            return Optional.empty();
        }
        var range = new TextRange(link.textRange().end() + 2, link.destinationRange().end());
        String written = Destination.inLink(destination);
        return Optional.of(
                new Edited(
                        new Edits().replace(range, written).change(),
                        Selection.at(link.range().end() + written.length() - range.length())));
    }

    private static Edited wrap(Structure structure, TextRange words, String destination) {
        String label = Brackets.balanced(words.of(structure.text()));
        String link = "[" + label + "](" + Destination.inLink(destination) + ")";
        return Paste.insert(words, link);
    }
}
