package weeknote.markdown.flexmark;

import java.util.IdentityHashMap;
import java.util.List;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.inline.OpenQuotes;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// Reads footnote definitions, each once. Goldmark reads all of them where the first one stands, so
/// the references inside them are numbered in that order.
final class FootnoteReader {

    private final String post;
    private final Engine engine;
    private final BlockReader blocks;
    private final List<FootnoteParser.Footnote> all;
    private final OpenQuotes quotes;
    private final IdentityHashMap<FootnoteParser.Footnote, Read> known = new IdentityHashMap<>();
    private boolean hasStarted;

    /// A footnote that was read, and the quotes open before and after that.
    record Read(BlockNode block, OpenQuotes.Count before, OpenQuotes.Count after) {}

    /// @param all the footnotes of the document
    FootnoteReader(
            String post,
            References references,
            BlockReader blocks,
            List<FootnoteParser.Footnote> all) {
        this.post = post;
        engine = references.dialect().engine();
        quotes = references.openQuotes();
        this.blocks = blocks;
        this.all = all;
    }

    Read read(FootnoteParser.Footnote footnote) {
        if (engine == Engine.GOLDMARK && !hasStarted) {
            hasStarted = true;
            all.forEach(this::read);
        }
        Read before = known.get(footnote);
        if (before != null) {
            return before;
        }
        OpenQuotes.Count open = quotes.count();
        BlockNode block = footnote(footnote);
        var read = new Read(block, open, quotes.count());
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
