package weeknote.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Moving;
import weeknote.markdown.tree.Replacement;
import weeknote.text.TextRange;

/// Puts the outline of what was read again in the place of the old one, and moves what stands
/// behind it.
///
/// @param stretch what was read again
/// @param references those of the document as it is now
record OutlineSplicing(Replacement stretch, References references) {

    /// The outline after the change: what stands in the stretch gave way to `inner`.
    Outline spliced(Outline before, Outline inner) {
        return new Outline(
                spliced(
                        before.headings(),
                        Heading::range,
                        inner.headings(),
                        (each, shift) -> moved(each, shift)),
                spliced(
                        before.linkReferenceDefinitions(),
                        LinkReferenceDefinition::range,
                        inner.linkReferenceDefinitions(),
                        (each, shift) -> moved(each, shift)),
                spliced(
                        before.footnoteDefinitions(),
                        FootnoteDefinition::range,
                        inner.footnoteDefinitions(),
                        (each, shift) -> moved(each, shift)),
                spliced(
                        before.footnotes(),
                        BlockNode.Footnote::range,
                        inner.footnotes(),
                        (each, shift) -> moved(each, shift)));
    }

    private interface Move<T> {
        T by(T each, int shift);
    }

    private <T> List<T> spliced(
            List<T> all, Function<T, TextRange> range, List<T> inner, Move<T> move) {
        List<T> spliced = new ArrayList<>(all.size() + inner.size());
        int i = 0;
        while (i < all.size() && range.apply(all.get(i)).start() < stretch.start()) {
            spliced.add(move.by(all.get(i++), 0));
        }
        spliced.addAll(inner);
        for (; i < all.size(); i++) {
            if (!stretch.holds(range.apply(all.get(i)))) {
                spliced.add(move.by(all.get(i), stretch.growth()));
            }
        }
        return List.copyOf(spliced);
    }

    private static Heading moved(Heading heading, int shift) {
        return new Heading(
                heading.level(),
                heading.text(),
                heading.id(),
                heading.range().shift(shift),
                heading.textRange().shift(shift));
    }

    private LinkReferenceDefinition moved(LinkReferenceDefinition definition, int shift) {
        return new LinkReferenceDefinition(
                definition.label(),
                definition.destination(),
                definition.title(),
                definition.range().shift(shift),
                definition.labelRange().shift(shift),
                definition.destinationRange().shift(shift),
                definition.titleRange().shift(shift),
                definition.isDuplicate(),
                !definition.isDuplicate() && references.definitions().isUsed(definition.label()));
    }

    private static FootnoteDefinition moved(FootnoteDefinition definition, int shift) {
        return new FootnoteDefinition(
                definition.label(),
                definition.range().shift(shift),
                definition.labelRange().shift(shift),
                definition.contentRange().shift(shift),
                definition.number(),
                definition.isDuplicate());
    }

    private BlockNode.Footnote moved(BlockNode.Footnote footnote, int shift) {
        return new Moving(shift, link -> references.definitions().moved(link, shift))
                .footnote(footnote);
    }
}
