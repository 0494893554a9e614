package weeknote.markdown.flexmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// Reads a body into blocks: flexmark's tree first, for the definitions, then ours, with inlines.
public final class BlockReader {

    private final String post;
    private final References references;
    private final DefinitionCollector definitions;
    private final HeadingReader headings;
    private final ListReader lists;
    private final DefinitionListReader definitionLists;
    private final FootnoteReader footnotes;
    private final AttributesReader attributes;
    private final Tables tables;

    private BlockReader(
            String post,
            References references,
            DefinitionCollector definitions,
            ParagraphCollector paragraphs) {
        this.post = post;
        this.references = references;
        this.definitions = definitions;
        BlankLines blankLines = BlankLines.of(post);
        headings = new HeadingReader(references);
        lists =
                new ListReader(
                        this,
                        blankLines,
                        references.dialect().engine(),
                        firstFootnote(definitions.footnotes()));
        definitionLists = new DefinitionListReader(this, definitions, references, blankLines);
        footnotes =
                new FootnoteReader(
                        post, references.dialect().engine(), this, definitions.footnotes());
        attributes = new AttributesReader(references, blankLines);
        tables = new Tables(references, paragraphs::isIndented);
    }

    private static int firstFootnote(List<FootnoteParser.Footnote> footnotes) {
        return footnotes.isEmpty() ? -1 : footnotes.getFirst().start;
    }

    /// The top-level blocks of `body`, and in `references` what their inlines refer to.
    public static List<BlockNode> read(String post, TextRange body, References references) {
        ParagraphCollector paragraphs = new ParagraphCollector();
        Document document = BlockTree.of(post, body, references, paragraphs);
        DefinitionCollector definitions = new DefinitionCollector(post, references, paragraphs);
        definitions.collect(document);
        return new BlockReader(post, references, definitions, paragraphs).children(document);
    }

    List<BlockNode> children(Node parent) {
        List<BlockNode> blocks = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            if (DefinitionListReader.isTerm(node)) {
                node = definitionLists.read(node, blocks);
            } else {
                add(node, blocks);
                node = node.getNext();
            }
        }
        return blocks;
    }

    private void add(Node node, List<BlockNode> blocks) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph, blocks);
            case HeadingParser.TextHeading heading -> heading(heading, blocks);
            case SourceBlock block -> blocks.add(block(block));
            default -> {}
        }
    }

    private BlockNode block(SourceBlock block) {
        return switch (block) {
            case QuoteParser.Quote quote -> quote(quote);
            case ListParser.ItemList list -> lists.read(list);
            case ThematicBreakParser.Break _ -> new BlockNode.ThematicBreak(block.range());
            case FencedCodeParser.Fence fence -> CodeReader.fenced(fence, post);
            case IndentedCodeParser.Code code -> CodeReader.indented(code);
            case HtmlBlockParser.Html html ->
                    new BlockNode.HtmlBlock(
                            html.range(), html.html.toString(), html.hasClosingLine);
            case FootnoteParser.Footnote footnote -> footnotes.read(footnote);
            case DescriptionParser.Description description -> definitionLists.alone(description);
            case AttributesParser.Attributes list -> attributes.read(list);
            case ListItemParser.Item _, HeadingParser.TextHeading _ ->
                    throw new IllegalStateException("Read by its parent: " + block);
        };
    }

    private void paragraph(Paragraph paragraph, List<BlockNode> blocks) {
        Definitions leaf = definitions.of(paragraph);
        blocks.addAll(leaf.definitions());
        if (leaf.rest().text().isEmpty()) {
            return;
        }
        boolean beginsItem = beginsItem(paragraph, blocks);
        if (references.dialect().has(Feature.TABLE)) {
            tables.read(leaf.rest(), beginsItem, blocks);
        } else {
            blocks.add(tables.paragraph(leaf.rest(), beginsItem));
        }
    }

    private static boolean beginsItem(Node node, List<BlockNode> before) {
        return node.getParent() instanceof ListItemParser.Item && before.isEmpty();
    }

    private void heading(HeadingParser.TextHeading heading, List<BlockNode> blocks) {
        if (heading.isSetext) {
            Definitions leaf = definitions.of(heading);
            blocks.addAll(leaf.definitions());
            blocks.add(headings.read(heading, leaf.rest(), beginsItem(heading, blocks)));
        } else {
            blocks.add(
                    headings.read(
                            heading, Content.of(post, heading.lines), beginsItem(heading, blocks)));
        }
    }

    private BlockNode quote(QuoteParser.Quote quote) {
        List<BlockNode> children = children(quote);
        List<TextRange> signs =
                quote.signs.stream().map(sign -> new TextRange(sign, sign + 1)).toList();
        return new BlockNode.BlockQuote(quote.rangeWith(children), signs, children);
    }
}
