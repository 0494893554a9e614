package weeknote.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.inline.References;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.BlockAttributes.Target;
import weeknote.text.TextRange;

/// Writes a document block by block. Where raw HTML passes into the preview or a page, the blocks
/// that it touches are sanitised; those between an opening and its closing tag become one.
public final class DocumentWriter {

    private final HtmlOptions options;
    private final References references;
    private final boolean sanitises;
    private final BlockWriter writer;
    private final BlockWriter unsafeWriter;
    private final Sanitiser sanitiser = new Sanitiser();

    public DocumentWriter(
            ShortcodeWriter shortcodes,
            HtmlOptions options,
            References references,
            ShortcodeMask mask) {
        this.options = options;
        this.references = references;
        List<HintWriter.Stretch> broken = HintWriter.broken(options, references);
        sanitises =
                options.safety() != Safety.AS_ENGINE && references.dialect().has(Feature.RAW_HTML);
        writer = new BlockWriter(shortcodes, options, broken, mask);
        // The sanitiser rewrites destinations, those in raw HTML too.
        HtmlOptions unsafe =
                options.withLinkDestinations(UnaryOperator.identity())
                        .withImageDestinations(UnaryOperator.identity());
        unsafeWriter = new BlockWriter(shortcodes.with(unsafe), unsafe, broken, mask);
    }

    /// The blocks that make any HTML.
    public List<HtmlBlock> blocks(List<BlockNode> blocks) {
        List<HtmlBlock> html = new ArrayList<>(blocks.size());
        int[] groupEnds = sanitises ? OpenElements.groupEnds(blocks) : new int[0];
        for (int i = 0; i < blocks.size(); ) {
            int first = isBeforeBlock(blocks, i) ? i + 1 : i;
            int end = withAttributes(blocks, sanitises ? groupEnds[first] : first + 1);
            String written = write(blocks.subList(i, end));
            if (!written.isEmpty()) {
                int start = blocks.get(i).range().start();
                html.add(
                        new HtmlBlock(
                                new TextRange(start, blocks.get(end - 1).range().end()), written));
            }
            i = end;
        }
        return html;
    }

    private String write(List<BlockNode> group) {
        if (!sanitises || group.stream().noneMatch(RawHtmlSearch::isIn)) {
            return writer.html(group);
        }
        return sanitiser.sanitise(unsafeWriter.html(group), options);
    }

    private static boolean isBeforeBlock(List<BlockNode> blocks, int i) {
        return i + 1 < blocks.size()
                && blocks.get(i) instanceof BlockNode.BlockAttributes attributes
                && attributes.target() == Target.BEHIND;
    }

    // A block's attributes stand behind it.
    private static int withAttributes(List<BlockNode> blocks, int end) {
        int behind = end;
        while (behind < blocks.size()
                && blocks.get(behind) instanceof BlockNode.BlockAttributes attributes
                && attributes.target() == Target.BEFORE) {
            behind++;
        }
        return behind;
    }

    /// The section of notes that stands behind all blocks, if there is a note.
    public List<HtmlBlock> footnotes(List<BlockNode.Footnote> notes, int end) {
        boolean isRaw = sanitises && notes.stream().anyMatch(RawHtmlSearch::isIn);
        String written = (isRaw ? unsafeWriter : writer).footnotes(notes, references);
        String html = isRaw ? sanitiser.sanitise(written, options) : written;
        return html.isEmpty() ? List.of() : List.of(new HtmlBlock(TextRange.at(end), html));
    }
}
