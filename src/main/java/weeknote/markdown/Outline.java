package weeknote.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import weeknote.markdown.inline.References;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Moving;
import weeknote.markdown.tree.Replacement;
import weeknote.text.TextRange;

/// The headings and definitions of a document, wherever they stand in its tree.
record Outline(
        List<Heading> headings,
        List<LinkReferenceDefinition> linkReferenceDefinitions,
        List<FootnoteDefinition> footnoteDefinitions,
        List<BlockNode.Footnote> footnotes) {

    static final Outline NONE = new Outline(List.of(), List.of(), List.of(), List.of());

    static Outline of(List<BlockNode> blocks, References references, ShortcodeMask mask) {
        Outline outline =
                new Outline(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        outline.add(blocks, references);
        return new Outline(
                outline.headings.stream().map(heading -> restored(heading, mask)).toList(),
                outline.linkReferenceDefinitions.stream()
                        .map(definition -> restored(definition, mask))
                        .toList(),
                List.copyOf(outline.footnoteDefinitions),
                List.copyOf(outline.footnotes));
    }

    /// This outline after a change: what stands in the stretch gave way to `inner`.
    Outline after(Replacement stretch, Outline inner, References references) {
        return new Outline(
                spliced(
                        headings,
                        Heading::range,
                        inner.headings,
                        stretch,
                        (heading, shift) -> moved(heading, shift)),
                spliced(
                        linkReferenceDefinitions,
                        LinkReferenceDefinition::range,
                        inner.linkReferenceDefinitions,
                        stretch,
                        (definition, shift) -> moved(definition, shift, references)),
                spliced(
                        footnoteDefinitions,
                        FootnoteDefinition::range,
                        inner.footnoteDefinitions,
                        stretch,
                        (definition, shift) -> moved(definition, shift)),
                spliced(
                        footnotes,
                        BlockNode.Footnote::range,
                        inner.footnotes,
                        stretch,
                        (note, shift) ->
                                new Moving(
                                                shift,
                                                link -> references.definitions().moved(link, shift))
                                        .footnote(note)));
    }

    private interface Move<T> {
        T by(T each, int shift);
    }

    private static <T> List<T> spliced(
            List<T> all,
            Function<T, TextRange> range,
            List<T> inner,
            Replacement stretch,
            Move<T> move) {
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

    private static LinkReferenceDefinition moved(
            LinkReferenceDefinition definition, int shift, References references) {
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

    private static Heading restored(Heading heading, ShortcodeMask mask) {
        return new Heading(
                heading.level(),
                mask.restore(heading.text()),
                mask.replace(heading.id(), Shortcode::placeholder),
                heading.range(),
                heading.textRange());
    }

    private static LinkReferenceDefinition restored(
            LinkReferenceDefinition definition, ShortcodeMask mask) {
        return new LinkReferenceDefinition(
                mask.restore(definition.label()),
                mask.restore(definition.destination()),
                mask.restore(definition.title()),
                definition.range(),
                definition.labelRange(),
                definition.destinationRange(),
                definition.titleRange(),
                definition.isDuplicate(),
                definition.isUsed());
    }

    private void add(List<BlockNode> blocks, References references) {
        for (BlockNode block : blocks) {
            add(block, references);
        }
    }

    private void add(BlockNode block, References references) {
        switch (block) {
            case BlockNode.Heading heading -> headings.add(heading(heading));
            case BlockNode.LinkDefinition definition ->
                    linkReferenceDefinitions.add(definition(definition, references));
            case BlockNode.Footnote footnote -> {
                footnotes.add(footnote);
                footnoteDefinitions.add(definition(footnote, references));
                add(footnote.children(), references);
            }
            case BlockNode.BlockQuote quote -> add(quote.children(), references);
            case BlockNode.ItemList list ->
                    list.items().forEach(item -> add(item.children(), references));
            case BlockNode.DefinitionList list -> add(list, references);
            case BlockNode.Paragraph _,
                    BlockNode.ThematicBreak _,
                    BlockNode.CodeBlock _,
                    BlockNode.HtmlBlock _,
                    BlockNode.Table _,
                    BlockNode.BlockAttributes _ -> {}
        }
    }

    private void add(BlockNode.DefinitionList list, References references) {
        for (BlockNode.Definition item : list.items()) {
            switch (item) {
                case BlockNode.Term _ -> {}
                case BlockNode.Description description -> add(description.children(), references);
            }
        }
    }

    private static Heading heading(BlockNode.Heading heading) {
        String id =
                heading.attributes().stream()
                        .filter(attribute -> attribute.name().equals("id"))
                        .map(Attribute::value)
                        .findFirst()
                        .orElse("");
        return new Heading(
                heading.level(),
                PlainText.of(heading.inlines()),
                id,
                heading.range(),
                heading.textRange());
    }

    private static LinkReferenceDefinition definition(
            BlockNode.LinkDefinition definition, References references) {
        return new LinkReferenceDefinition(
                definition.label(),
                definition.destination(),
                definition.title(),
                definition.range(),
                definition.labelRange(),
                definition.destinationRange(),
                definition.titleRange(),
                definition.isDuplicate(),
                !definition.isDuplicate() && references.definitions().isUsed(definition.label()));
    }

    private static FootnoteDefinition definition(
            BlockNode.Footnote footnote, References references) {
        int contentStart =
                footnote.children().isEmpty()
                        ? footnote.range().end()
                        : footnote.children().getFirst().range().start();
        return new FootnoteDefinition(
                footnote.label(),
                footnote.range(),
                footnote.labelRange(),
                new TextRange(contentStart, footnote.range().end()),
                footnote.isDuplicate() ? 0 : references.footnotes().number(footnote.label()),
                footnote.isDuplicate());
    }

    static Block.Kind kind(BlockNode node) {
        return switch (node) {
            case BlockNode.Paragraph _ -> Block.Kind.PARAGRAPH;
            case BlockNode.Heading _ -> Block.Kind.HEADING;
            case BlockNode.ThematicBreak _ -> Block.Kind.THEMATIC_BREAK;
            case BlockNode.BlockQuote _ -> Block.Kind.BLOCK_QUOTE;
            case BlockNode.ItemList _ -> Block.Kind.LIST;
            case BlockNode.CodeBlock _ -> Block.Kind.CODE_BLOCK;
            case BlockNode.HtmlBlock _ -> Block.Kind.HTML_BLOCK;
            case BlockNode.Table _ -> Block.Kind.TABLE;
            case BlockNode.DefinitionList _ -> Block.Kind.DEFINITION_LIST;
            case BlockNode.LinkDefinition _ -> Block.Kind.LINK_REFERENCE_DEFINITION;
            case BlockNode.Footnote _ -> Block.Kind.FOOTNOTE_DEFINITION;
            case BlockNode.BlockAttributes _ -> Block.Kind.ATTRIBUTES;
        };
    }
}
