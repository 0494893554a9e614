package weeknote.markdown.flexmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.GivenUp.Reason;
import weeknote.markdown.HeadingIdStyle;
import weeknote.markdown.PlainText;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.Decoder;
import weeknote.markdown.inline.InlineParser;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.BlockAttributes.Target;
import weeknote.markdown.tree.BlockNode.Definition;
import weeknote.markdown.tree.Inline;
import weeknote.text.LineIndex;
import weeknote.text.TextRange;

/// Reads a body into blocks: flexmark's tree first, for the definitions, then ours, with inlines.
public final class BlockReader {

    private static final DataHolder OWN_BLOCKS_ONLY =
            new MutableDataSet()
                    .set(Parser.BLOCK_QUOTE_PARSER, false)
                    .set(Parser.HEADING_PARSER, false)
                    .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .set(Parser.LIST_BLOCK_PARSER, false)
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .toImmutable();

    private final String post;
    private final Dialect dialect;
    private final References references;
    private final LineIndex lines;
    private final ParagraphCollector paragraphs = new ParagraphCollector();
    private final HeadingIds headingIds;
    private final IdentityHashMap<Node, Definitions> leaves = new IdentityHashMap<>();
    private final List<FootnoteParser.Footnote> footnotes = new ArrayList<>();
    private final IdentityHashMap<Node, BlockNode> readFootnotes = new IdentityHashMap<>();
    private boolean hasStartedFootnotes;

    private BlockReader(String post, References references) {
        this.post = post;
        this.dialect = references.dialect();
        this.references = references;
        headingIds = new HeadingIds(dialect.headingIds());
        lines = LineIndex.of(post);
    }

    /// The top-level blocks of `body`, and in `references` what their inlines refer to.
    public static List<BlockNode> read(String post, TextRange body, References references) {
        BlockReader reader = new BlockReader(post, references);
        BasedSequence source = BasedSequence.of(post).subSequence(body.start(), body.end());
        Document document =
                Parser.builder(OWN_BLOCKS_ONLY)
                        .customBlockParserFactory(new BlockStarts(references.dialect()))
                        .blockPreProcessorFactory(reader.paragraphs)
                        .customInlineParserFactory(NoInlines::new)
                        .build()
                        .parse(source);
        Lines.GIVEN_UP.get(document).forEach(range -> references.giveUp(Reason.DEEP_BLOCKS, range));
        reader.collect(document);
        return reader.children(document);
    }

    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph ->
                        takeDefinitions(paragraph, paragraphs.linesOf(paragraph));
                case HeadingParser.TextHeading heading when heading.isSetext ->
                        takeDefinitions(heading, heading.lines);
                case FootnoteParser.Footnote footnote -> {
                    footnotes.add(footnote);
                    footnote.isDuplicate = !references.defineFootnote(footnote.label.of(post));
                }
                default -> {}
            }
            collect(node);
        }
    }

    private void takeDefinitions(Node node, List<TextRange> lines) {
        leaves.put(node, Definitions.take(Content.of(post, lines), references));
    }

    private Definitions leaf(Node node) {
        Definitions leaf = leaves.get(node);
        return leaf == null ? Definitions.take(Content.of(post, List.of()), references) : leaf;
    }

    private List<BlockNode> children(Node parent) {
        List<BlockNode> blocks = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            if (isTerm(node)) {
                node = definitionList(node, blocks);
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
            case ListParser.ItemList list -> list(list);
            case ThematicBreakParser.Break _ ->
                    new BlockNode.ThematicBreak(new TextRange(block.start, block.end));
            case FencedCodeParser.Fence fence -> code(fence);
            case IndentedCodeParser.Code code ->
                    new BlockNode.CodeBlock(
                            new TextRange(code.start, code.end),
                            List.of(),
                            TextRange.at(code.start),
                            "",
                            code.code.toString());
            case HtmlBlockParser.Html html ->
                    new BlockNode.HtmlBlock(
                            new TextRange(html.start, html.end),
                            html.html.toString(),
                            html.hasClosingLine);
            case FootnoteParser.Footnote footnote -> footnote(footnote);
            case DescriptionParser.Description description ->
                    new BlockNode.DefinitionList(
                            rangeOf(description, List.of()), List.of(description(description)));
            case AttributesParser.Attributes attributes ->
                    new BlockNode.BlockAttributes(
                            new TextRange(attributes.start, attributes.end),
                            target(attributes),
                            attributes.list.attributes());
            case ListItemParser.Item _, HeadingParser.TextHeading _ ->
                    throw new IllegalStateException("Read by its parent: " + block);
        };
    }

    private void paragraph(Paragraph paragraph, List<BlockNode> blocks) {
        Definitions leaf = leaf(paragraph);
        blocks.addAll(leaf.definitions());
        if (leaf.rest().text().isEmpty()) {
            return;
        }
        boolean beginsItem =
                paragraph.getParent() instanceof ListItemParser.Item && blocks.isEmpty();
        if (dialect.has(Feature.TABLE)) {
            Tables.read(leaf.rest(), beginsItem, references, blocks);
        } else {
            blocks.add(Tables.paragraph(leaf.rest(), beginsItem, references));
        }
    }

    private void heading(HeadingParser.TextHeading heading, List<BlockNode> blocks) {
        Content content;
        if (heading.isSetext) {
            Definitions leaf = leaf(heading);
            blocks.addAll(leaf.definitions());
            content = leaf.rest();
        } else {
            content = Content.of(post, heading.lines);
        }
        HeadingAttributes attributes = HeadingAttributes.of(content, dialect);
        Content text = attributes.text();
        List<Inline> inlines = InlineParser.parse(text, references);
        blocks.add(
                new BlockNode.Heading(
                        new TextRange(
                                heading.isSetext ? text.offset(0) : heading.start, heading.end),
                        heading.level,
                        text.range(0, text.text().length()),
                        heading.signs,
                        attributes.range(),
                        dialect.has(Feature.HEADING_ID)
                                ? headingIds.identify(
                                        dialect.headingIds() == HeadingIdStyle.KRAMDOWN
                                                ? PlainText.of(inlines)
                                                : text.text(),
                                        attributes.attributes())
                                : attributes.attributes(),
                        inlines));
    }

    private BlockNode quote(QuoteParser.Quote quote) {
        List<BlockNode> children = children(quote);
        List<TextRange> signs =
                quote.signs.stream().map(sign -> new TextRange(sign, sign + 1)).toList();
        return new BlockNode.BlockQuote(rangeOf(quote, children), signs, children);
    }

    private BlockNode list(ListParser.ItemList list) {
        List<BlockNode.Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItemParser.Item item) {
                List<BlockNode> children = children(item);
                items.add(
                        new BlockNode.Item(
                                rangeOf(item, children),
                                new TextRange(item.start, item.markerEnd),
                                children));
            }
        }
        TextRange range =
                new TextRange(items.getFirst().range().start(), items.getLast().range().end());
        return new BlockNode.ItemList(range, list.number, isTight(items), items);
    }

    private boolean isTight(List<BlockNode.Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0 && isBlankBetween(items.get(i - 1).range(), items.get(i).range())) {
                return false;
            }
            if (!isTightInside(items.get(i).children())) {
                return false;
            }
        }
        return true;
    }

    // Footnotes are taken out of their list, and with them the blank line before them.
    private boolean isTightInside(List<BlockNode> all) {
        List<BlockNode> children =
                all.stream().filter(child -> !(child instanceof BlockNode.Footnote)).toList();
        for (int i = 1; i < children.size(); i++) {
            if (isBlankBetween(children.get(i - 1).range(), children.get(i).range())) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlankBetween(TextRange before, TextRange after) {
        return lines.lineOf(after.start()) - lines.lineOf(before.end()) > 1;
    }

    // What stands between two blocks belongs to the one before it.
    private Target target(AttributesParser.Attributes attributes) {
        boolean isFirst = attributes.getPrevious() == null && dialect.engine() == Engine.KRAMDOWN;
        if (!isFirst && !isBlankBefore(attributes.start)) {
            return Target.BEFORE;
        }
        boolean isAbove =
                dialect.engine() == Engine.KRAMDOWN
                        && attributes.getNext() != null
                        && !isBlankBehind(attributes.end);
        return isAbove ? Target.BEHIND : Target.NONE;
    }

    private boolean isBlankBehind(int offset) {
        int line = lines.lineOf(offset) + 1;
        return line >= lines.lineCount() || isBlank(line);
    }

    private boolean isBlank(int line) {
        return lines.rangeOf(line).of(post).replace('>', ' ').isBlank();
    }

    private boolean isBlankBefore(int offset) {
        int line = lines.lineOf(offset);
        return line > 0 && isBlank(line - 1);
    }

    private BlockNode code(FencedCodeParser.Fence fence) {
        TextRange info = fence.info;
        return new BlockNode.CodeBlock(
                new TextRange(fence.start, fence.end),
                fence.closing.isEmpty()
                        ? List.of(fence.opening)
                        : List.of(fence.opening, fence.closing),
                info,
                Decoder.decode(info.of(post)),
                fence.code.toString());
    }

    // Goldmark reads all footnotes where the first one stands, so they are numbered in that order.
    private BlockNode footnote(FootnoteParser.Footnote footnote) {
        if (dialect.engine() == Engine.GOLDMARK && !hasStartedFootnotes) {
            hasStartedFootnotes = true;
            footnotes.forEach(this::footnote);
        }
        BlockNode known = readFootnotes.get(footnote);
        if (known != null) {
            return known;
        }
        BlockNode read = readFootnote(footnote);
        readFootnotes.put(footnote, read);
        return read;
    }

    private BlockNode readFootnote(FootnoteParser.Footnote footnote) {
        List<BlockNode> children = children(footnote);
        return new BlockNode.Footnote(
                rangeOf(footnote, children),
                new TextRange(footnote.start, footnote.markerEnd),
                footnote.label,
                footnote.label.of(post),
                footnote.isDuplicate,
                children);
    }

    // Gives the node behind the list.
    private @Nullable Node definitionList(Node first, List<BlockNode> blocks) {
        List<Definition> items = new ArrayList<>();
        int start = leaf(first).rest().offset(0);
        int end = start;
        Node node = first;
        while (node != null) {
            if (node instanceof DescriptionParser.Description description) {
                BlockNode.Description read = description(description);
                items.add(read);
                end = read.range().end();
            } else if (isTerm(node)) {
                terms(leaf(node), items, blocks);
            } else {
                break;
            }
            node = node.getNext();
        }
        blocks.add(new BlockNode.DefinitionList(new TextRange(start, end), items));
        return node;
    }

    private static boolean isTerm(Node node) {
        return node instanceof Paragraph && node.getNext() instanceof DescriptionParser.Description;
    }

    private void terms(Definitions leaf, List<Definition> items, List<BlockNode> blocks) {
        blocks.addAll(leaf.definitions());
        String text = leaf.rest().text();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            Content term = leaf.rest().slice(from, trimmed(text, from, end));
            items.add(
                    new BlockNode.Term(
                            term.range(0, term.text().length()),
                            InlineParser.parse(term, references)));
            from = end + 1;
        }
    }

    private static int trimmed(String text, int from, int end) {
        int i = end;
        while (i > from && Lines.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private BlockNode.Description description(DescriptionParser.Description description) {
        List<BlockNode> children = children(description);
        return new BlockNode.Description(
                rangeOf(description, children),
                new TextRange(description.start, description.markerEnd),
                !isBlankBefore(description.start),
                children);
    }

    private static TextRange rangeOf(SourceBlock block, List<BlockNode> children) {
        int end = children.isEmpty() ? block.end : children.getLast().range().end();
        return new TextRange(block.start, Math.max(block.end, end));
    }
}
