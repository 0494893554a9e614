package weeknote.assist.edit.format;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.paste.Address;
import weeknote.assist.edit.paste.Brackets;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Makes a link or an image of the selection or the word at the caret, with the caret where
/// something is missing; in a link its destination is selected.
public record InsertLink(Kind kind) implements SmartEdit {

    /// What is made.
    public enum Kind {
        LINK,
        IMAGE
    }

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        Optional<TextRange> destination = destinationAt(structure, selection);
        if (destination.isPresent() && kind == Kind.LINK) {
            return Optional.of(new Edited(new Edits().change(), Selection.of(destination.get())));
        }
        boolean isLiteral =
                Inlines.isLiteral(structure, selection.start())
                        || Inlines.isLiteral(structure, selection.end());
        if (isLiteral && !isAutolink(structure, selection)) {
            return Optional.empty();
        }
        TextRange range =
                selection.isEmpty()
                        ? Words.at(structure, selection.caret())
                                .orElse(TextRange.at(selection.caret()))
                        : Segments.trim(post.text(), selection.start(), selection.end());
        return range.of(post.text()).contains("\n\n")
                ? Optional.empty()
                : Optional.of(wrap(range, range.of(post.text())));
    }

    private static Optional<TextRange> destinationAt(Structure structure, Selection selection) {
        List<Inline> around = Inlines.around(structure, selection.caret());
        return around.stream()
                .filter(Inline.Linked.class::isInstance)
                .map(inline -> ((Inline.Linked) inline).link())
                .filter(link -> link.range().contains(selection.range()))
                .map(weeknote.markdown.Link::destinationRange)
                .findFirst();
    }

    private static boolean isAutolink(Structure structure, Selection selection) {
        return structure.isBody(selection.start())
                && structure.post().document().links().stream()
                        .anyMatch(link ->
                                link.kind() == weeknote.markdown.Link.Kind.BARE
                                        && link.range().equals(selection.range()));
    }

    private Edited wrap(TextRange range, String text) {
        String open = kind == Kind.IMAGE ? "![" : "[";
        if (Address.destination(text).isPresent()) {
            return new Edited(
                    new Edits()
                            .insert(range.start(), open + "](")
                            .insert(range.end(), ")")
                            .change(),
                    Selection.at(range.start() + open.length()));
        }
        String label = Brackets.balanced(text);
        int inside = text.isEmpty() ? 0 : label.length() + 2;
        return new Edited(
                new Edits().replace(range, open + label + "]()").change(),
                Selection.at(range.start() + open.length() + inside));
    }
}
