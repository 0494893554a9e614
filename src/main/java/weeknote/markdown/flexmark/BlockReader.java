package weeknote.markdown.flexmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.GivenUp.Reason;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.OpenQuotes;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// Reads passages into blocks: flexmark's tree first, for the definitions, then ours, with inlines.
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
        var blankLines = new BlankLines(post);
        headings = new HeadingReader(references);
        lists =
                new ListReader(
                        this,
                        blankLines,
                        references.dialect().engine(),
                        firstFootnote(definitions.footnotes()));
        definitionLists = new DefinitionListReader(this, definitions, references, blankLines);
        footnotes = new FootnoteReader(post, references, this, definitions.footnotes());
        attributes = new AttributesReader(references, blankLines);
        tables = new Tables(references, paragraphs::isIndented);
    }

    private static int firstFootnote(List<FootnoteParser.Footnote> footnotes) {
        return footnotes.isEmpty() ? -1 : footnotes.getFirst().start;
    }

    /// Passages, and the top-level blocks that they are.
    public record Reading(List<Passage> passages, List<BlockNode> blocks) {}

    /// Reads a body, and collects in `references` what its inlines refer to.
    public static Reading read(String post, TextRange body, References references) {
        BlockTree tree = BlockTree.of(post, body, references.dialect());
        return read(tree, PassageStart.of(tree), references);
    }

    /// Reads some neighbouring passages of a tree.
    static Reading read(BlockTree tree, List<PassageStart> starts, References references) {
        tree.givenUp().forEach(range -> references.found().giveUp(Reason.DEEP_BLOCKS, range));
        var definitions = new DefinitionCollector(tree.post(), references, tree.paragraphs());
        if (!starts.isEmpty()) {
            definitions.collect(starts.getFirst().node(), behind(starts.getLast().node()));
        }
        var reader = new BlockReader(tree.post(), references, definitions, tree.paragraphs());
        var reading = new Reading(new ArrayList<>(), new ArrayList<>());
        starts.forEach(start -> reader.read(start, reading));
        return reading;
    }

    private static @Nullable Node behind(Node node) {
        return DefinitionListReader.isTerm(node)
                ? DefinitionListReader.behind(node)
                : node.getNext();
    }

    private void read(PassageStart start, Reading reading) {
        int first = reading.blocks.size();
        OpenQuotes.Count before = references.openQuotes().count();
        add(start.node(), reading.blocks);
        OpenQuotes.Count after = references.openQuotes().count();
        // The inlines of a footnote may have been read with those of the first one.
        if (start.node() instanceof FootnoteParser.Footnote footnote) {
            FootnoteReader.Read read = footnotes.read(footnote);
            before = read.before();
            after = read.after();
        }
        List<BlockNode> blocks = reading.blocks.subList(first, reading.blocks.size());
        boolean isLookedPast =
                start.node() instanceof AttributesParser.Attributes
                        || start.node() instanceof DescriptionParser.Description
                        || blocks.stream().allMatch(BlockNode.LinkDefinition.class::isInstance);
        reading.passages.add(
                new Passage(
                        start.start(),
                        start.opening(),
                        blocks.size(),
                        isLookedPast,
                        before,
                        after));
    }

    List<BlockNode> children(Node parent) {
        List<BlockNode> blocks = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            add(node, blocks);
            node = behind(node);
        }
        return blocks;
    }

    private void add(Node node, List<BlockNode> blocks) {
        switch (node) {
            case Paragraph terms when DefinitionListReader.isTerm(terms) ->
                    definitionLists.read(terms, blocks);
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
            case FootnoteParser.Footnote footnote -> footnotes.read(footnote).block();
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
