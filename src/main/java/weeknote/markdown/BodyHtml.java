package weeknote.markdown;

import java.util.List;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.DocumentHtml.Earlier;
import weeknote.markdown.MarkdownDocument.Source;
import weeknote.markdown.html.CodeRanges;
import weeknote.markdown.html.DocumentWriter;
import weeknote.markdown.html.ShortcodeWriter;
import weeknote.markdown.shortcode.Expansion;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.BlockNode;

/// The HTML of a body, and what has to be known to write that of its next state: what was written
/// is the document itself, or the one that its shortcodes make of it.
public final class BodyHtml {

    private final MarkdownDocument written;
    private final boolean isExpanded;
    private final List<HtmlBlock> pieces;
    private final List<HtmlBlock> blocks;

    private BodyHtml(
            MarkdownDocument written,
            boolean isExpanded,
            List<HtmlBlock> pieces,
            List<HtmlBlock> blocks) {
        this.written = written;
        this.isExpanded = isExpanded;
        this.pieces = pieces;
        this.blocks = blocks;
    }

    /// The HTML, one piece for each top-level block that makes any, the footnotes last; joined, it
    /// is the HTML of the whole body.
    public List<HtmlBlock> blocks() {
        return blocks;
    }

    public static BodyHtml of(MarkdownDocument document, HtmlOptions options) {
        ShortcodeWriter shortcodes = shortcodes(document, options);
        if (!isExpanded(document, shortcodes)) {
            return plain(document, options, Earlier.nothing(document));
        }
        Expansion expansion = expansion(document, shortcodes);
        MarkdownDocument expanded = MarkdownDocument.parse(source(expansion), document.dialect());
        return expanded(expansion, expanded, options, Earlier.nothing(expanded));
    }

    /// The HTML of the next state of the document. What stayed is not written again.
    ///
    /// @param options which say of it what they said before
    public BodyHtml after(Reread reread, HtmlOptions options) {
        MarkdownDocument document = reread.document();
        ShortcodeWriter shortcodes = shortcodes(document, options);
        if (isExpanded != isExpanded(document, shortcodes)) {
            return of(document, options);
        }
        if (!isExpanded) {
            return plain(document, options, new Earlier(pieces, reread.kept()));
        }
        Expansion expansion = expansion(document, shortcodes);
        Reread expanded = written.after(source(expansion));
        return expanded(
                expansion, expanded.document(), options, new Earlier(pieces, expanded.kept()));
    }

    private static ShortcodeWriter shortcodes(MarkdownDocument document, HtmlOptions options) {
        Dialect dialect = document.dialect();
        return new ShortcodeWriter(dialect, options, new Markdownify(dialect));
    }

    private static BodyHtml plain(MarkdownDocument document, HtmlOptions options, Earlier earlier) {
        List<HtmlBlock> pieces = pieces(document, options, earlier);
        return new BodyHtml(document, false, pieces, pieces);
    }

    private static BodyHtml expanded(
            Expansion expansion, MarkdownDocument expanded, HtmlOptions options, Earlier earlier) {
        List<HtmlBlock> pieces = pieces(expanded, options, earlier);
        return new BodyHtml(
                expanded,
                true,
                pieces,
                pieces.stream()
                        .map(html -> new HtmlBlock(expansion.origin(html.range()), html.html()))
                        .toList());
    }

    private static List<HtmlBlock> pieces(
            MarkdownDocument document, HtmlOptions options, Earlier earlier) {
        boolean sanitises = DocumentWriter.sanitises(options, document.dialect());
        var html =
                new DocumentHtml(document.contents(), document.range().end(), sanitises, earlier);
        return html.write(
                new DocumentWriter(
                        shortcodes(document, options),
                        options,
                        document.contents().references(),
                        document.source().mask(),
                        html::isWanted));
    }

    private static Expansion expansion(MarkdownDocument document, ShortcodeWriter shortcodes) {
        Source source = document.source();
        return Expansion.of(
                source.mask(),
                source.post(),
                source.body(),
                shortcodes::isPaired,
                shortcodes::source);
    }

    private static Source source(Expansion expansion) {
        ShortcodeMask covers = expansion.covers();
        return new Source(covers.text(), covers, expansion.body());
    }

    /// Whether anything is read otherwise than it stands there.
    private static boolean isExpanded(MarkdownDocument document, ShortcodeWriter shortcodes) {
        if (!document.dialect().has(Feature.SHORTCODE)) {
            return false;
        }
        Source source = document.source();
        CodeRanges codes = CodeRanges.of(source.post(), blocksThatShow(document));
        return Expansion.isNeeded(
                source.mask(),
                source.post(),
                source.body(),
                shortcode ->
                        shortcode.isShown()
                                ? !codes.show(shortcode)
                                : shortcodes.isPaired(shortcode)
                                        || (shortcode.isMarkdown()
                                                && shortcodes.source(shortcode).isPresent()));
    }

    /// The blocks with shortcodes that are only shown, `{{</* x */>}}`.
    private static List<BlockNode> blocksThatShow(MarkdownDocument document) {
        BlockList blocks = document.contents().blocks();
        return document.source().mask().shortcodes().stream()
                .filter(Shortcode::isShown)
                .map(shortcode -> blocks.firstEndingAt(shortcode.range().end()))
                .filter(index -> index < blocks.size())
                .distinct()
                .map(blocks::get)
                .toList();
    }
}
