package weeknote.markdown.flexmark;

import java.util.IdentityHashMap;
import java.util.List;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// Reads footnote definitions, each once. Goldmark reads all of them where the first one stands, so
/// the references inside them are numbered in that order.
final class FootnoteReader {

    private final String post;
    private final Engine engine;
    private final BlockReader blocks;
    private final List<FootnoteParser.Footnote> all;
    private final IdentityHashMap<FootnoteParser.Footnote, BlockNode> known =
            new IdentityHashMap<>();
    private boolean hasStarted;

    /// @param all the footnotes of the document
    FootnoteReader(
            String post, Engine engine, BlockReader blocks, List<FootnoteParser.Footnote> all) {
        this.post = post;
        this.engine = engine;
        this.blocks = blocks;
        this.all = all;
    }

    BlockNode read(FootnoteParser.Footnote footnote) {
        if (engine == Engine.GOLDMARK && !hasStarted) {
            hasStarted = true;
            all.forEach(this::read);
        }
        BlockNode before = known.get(footnote);
        if (before != null) {
            return before;
        }
        BlockNode read = footnote(footnote);
        known.put(footnote, read);
        return read;
    }

    private BlockNode footnote(FootnoteParser.Footnote footnote) {
        List<BlockNode> children = blocks.children(footnote);
        return new BlockNode.Footnote(
                footnote.rangeWith(children),
                new TextRange(footnote.start, footnote.markerEnd),
                footnote.label,
                footnote.label.of(post),
                footnote.isDuplicate,
                children);
    }
}
