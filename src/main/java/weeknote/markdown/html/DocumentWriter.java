package weeknote.markdown.html;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.inline.References;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.BlockNode;
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

    /// @param places whether what stands at a range may be written
    public DocumentWriter(
            ShortcodeWriter shortcodes,
            HtmlOptions options,
            References references,
            ShortcodeMask mask,
            Predicate<TextRange> places) {
        this.options = options;
        this.references = references;
        List<HintWriter.Stretch> broken = HintWriter.broken(options, references, places);
        sanitises = sanitises(options, references.dialect());
        writer = new BlockWriter(shortcodes, options, broken, mask);
        // The sanitiser rewrites destinations, those in raw HTML too.
        HtmlOptions unsafe =
                options.withLinkDestinations(UnaryOperator.identity())
                        .withImageDestinations(UnaryOperator.identity());
        unsafeWriter = new BlockWriter(shortcodes.with(unsafe), unsafe, broken, mask);
    }

    /// Whether blocks that make up one element are one group.
    public static boolean sanitises(HtmlOptions options, Dialect dialect) {
        return options.safety() != Safety.AS_ENGINE && dialect.has(Feature.RAW_HTML);
    }

    /// The HTML of a group of blocks; empty if readers see nothing of it.
    public String write(List<BlockNode> group) {
        if (!sanitises || group.stream().noneMatch(RawHtmlSearch::isIn)) {
            return writer.html(group);
        }
        return sanitiser.sanitise(unsafeWriter.html(group), options);
    }

    /// The section of notes that stands behind all blocks, if there is a note.
    public List<HtmlBlock> footnotes(List<BlockNode.Footnote> notes, int end) {
        boolean isRaw = sanitises && notes.stream().anyMatch(RawHtmlSearch::isIn);
        String written = (isRaw ? unsafeWriter : writer).footnotes(notes, references);
        String html = isRaw ? sanitiser.sanitise(written, options) : written;
        return html.isEmpty() ? List.of() : List.of(new HtmlBlock(TextRange.at(end), html));
    }
}
