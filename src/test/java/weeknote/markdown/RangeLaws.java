package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.flexmark.BlockReader;
import weeknote.markdown.inline.References;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// What holds for the ranges of a whole document.
record RangeLaws(String post, TextRange body, Dialect dialect) {

    /// With shortcodes covered, as the reader sees the post.
    static RangeLaws of(String post, TextRange body, Dialect dialect) {
        return new RangeLaws(mask(post, body, dialect).text(), body, dialect);
    }

    private static ShortcodeMask mask(String post, TextRange body, Dialect dialect) {
        if (dialect.has(Feature.LIQUID)) {
            return ShortcodeMask.ofLiquid(post, body);
        }
        return dialect.has(Feature.SHORTCODE)
                ? ShortcodeMask.of(post, body)
                : ShortcodeMask.none(post);
    }

    void everyRangeIsTheSourceThatMadeIt(Tally tally) {
        BlockLaws.of(post, tally).check(blocks(), body);
    }

    /// A top-level block's lines, read alone with the document's definitions, are the same block at
    /// the same place: its lines have all of its source. Only Goldmark's open quotes go from block
    /// to block.
    void everyBlockIsItsLinesAlone() {
        new RangeLaws(post, body, dialect.without(Feature.TYPOGRAPHER)).everyBlockStandsAlone();
    }

    private void everyBlockStandsAlone() {
        List<BlockNode> blocks = blocks();
        for (BlockNode block : blocks) {
            if (!(block instanceof BlockNode.LinkDefinition)) {
                assertEquals(identity(List.of(block)), identity(alone(block, blocks)));
            }
        }
    }

    private List<BlockNode> blocks() {
        return BlockReader.read(post, body, new References(dialect, body.length())).blocks();
    }

    private List<BlockNode> alone(BlockNode block, List<BlockNode> blocks) {
        int start = post.lastIndexOf('\n', block.range().start() - 1) + 1;
        int end = post.indexOf('\n', block.range().end());
        TextRange lines =
                new TextRange(
                        Math.max(start, body.start()),
                        end < 0 ? body.end() : Math.min(end + 1, body.end()));
        References references = new References(dialect, body.length());
        blocks.forEach(other -> define(other, references));
        List<BlockNode> read = new ArrayList<>(BlockReader.read(post, lines, references).blocks());
        // a setext heading's definitions stand on lines of their own before it
        read.removeIf(BlockNode.LinkDefinition.class::isInstance);
        return read;
    }

    private static void define(BlockNode block, References references) {
        switch (block) {
            case BlockNode.LinkDefinition definition -> references.definitions().define(definition);
            case BlockNode.Footnote note -> {
                references.footnotes().define(note.label());
                note.children().forEach(child -> define(child, references));
            }
            case BlockNode.BlockQuote quote ->
                    quote.children().forEach(child -> define(child, references));
            case BlockNode.ItemList list ->
                    list.items().stream()
                            .flatMap(item -> item.children().stream())
                            .forEach(child -> define(child, references));
            case BlockNode.DefinitionList _,
                    BlockNode.Paragraph _,
                    BlockNode.Heading _,
                    BlockNode.ThematicBreak _,
                    BlockNode.CodeBlock _,
                    BlockNode.HtmlBlock _,
                    BlockNode.BlockAttributes _,
                    BlockNode.Table _ -> {}
        }
    }

    // Without what depends on the blocks before it: numbers, ids made unique
    private static String identity(List<BlockNode> blocks) {
        return blocks.toString()
                .replaceAll("number=\\d+, occurrence=\\d+", "")
                .replaceAll("isDuplicate=\\w+", "")
                .replaceAll("target=\\w+", "")
                .replaceAll("Attribute\\[name=id, value=[^]]*]", "");
    }
}
