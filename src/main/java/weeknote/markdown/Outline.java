package weeknote.markdown;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.inline.References;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode;
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
}
