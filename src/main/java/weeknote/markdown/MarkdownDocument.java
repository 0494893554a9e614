package weeknote.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.flexmark.BlockReader;
import weeknote.markdown.html.CodeRanges;
import weeknote.markdown.html.DocumentWriter;
import weeknote.markdown.html.Footnotes;
import weeknote.markdown.html.ShortcodeWriter;
import weeknote.markdown.inline.References;
import weeknote.markdown.shortcode.BuiltIn;
import weeknote.markdown.shortcode.Expansion;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// The body of a post, read once. Every range is one in the whole post, in UTF-16 code units.
///
/// A value: it may be read by several threads.
public final class MarkdownDocument {

    private final String post;
    private final ShortcodeMask mask;
    private final TextRange body;
    private final Dialect dialect;
    private final List<BlockNode> blocks;
    private final References references;
    private final Outline outline;

    private MarkdownDocument(
            String post,
            ShortcodeMask mask,
            TextRange body,
            Dialect dialect,
            List<BlockNode> blocks,
            References references) {
        this.post = post;
        this.mask = mask;
        this.body = body;
        this.dialect = dialect;
        this.blocks = blocks;
        this.references = references;
        outline = Outline.of(blocks, references, mask);
    }

    /// Reads the stretch `body` of `post`, what follows the front matter. Every text is Markdown,
    /// so this never fails.
    public static MarkdownDocument parse(String post, TextRange body, Dialect dialect) {
        return parse(post, mask(post, body, dialect), body, dialect);
    }

    private static ShortcodeMask mask(String post, TextRange body, Dialect dialect) {
        if (dialect.has(Feature.LIQUID)) {
            return ShortcodeMask.ofLiquid(post, body);
        }
        return dialect.has(Feature.SHORTCODE)
                ? ShortcodeMask.of(post, body)
                : ShortcodeMask.none(post);
    }

    private static MarkdownDocument parse(
            String post, ShortcodeMask mask, TextRange body, Dialect dialect) {
        References references = new References(dialect, body.length());
        List<BlockNode> blocks = BlockReader.read(mask.text(), body, references);
        return new MarkdownDocument(post, mask, body, dialect, blocks, references);
    }

    /// The rules it was read by.
    public Dialect dialect() {
        return dialect;
    }

    /// The stretch of the post that was read.
    public TextRange range() {
        return body;
    }

    /// The top-level blocks with all they hold. A shortcode in a text of the tree is covered by
    /// characters that mean nothing; the ranges are those of the post.
    public List<BlockNode> tree() {
        return Collections.unmodifiableList(blocks);
    }

    /// The shortcodes in source order, from `{{` to `}}`.
    public List<TextRange> shortcodes() {
        return mask.shortcodes().stream().map(Shortcode::range).toList();
    }

    /// The shortcodes with what is said in them, in source order.
    public List<Shortcode> tags() {
        return mask.shortcodes();
    }

    /// Whether there are shortcodes of which only the site knows what they bring.
    public boolean hasUnknownShortcodes() {
        return mask.shortcodes().stream()
                .filter(shortcode -> !shortcode.isShown())
                .anyMatch(shortcode -> shortcode.builtIn() instanceof BuiltIn.Unknown);
    }

    /// The top-level blocks in source order.
    public List<Block> blocks() {
        return blocks.stream().map(Outline::block).toList();
    }

    /// The headings in source order, those in block quotes and lists too.
    public List<Heading> headings() {
        return outline.headings();
    }

    /// Inline links, references that are defined, autolinks, and images, in source order.
    public List<Link> links() {
        return references.links().stream()
                .map(this::restored)
                .sorted(Comparator.comparing(Link::range))
                .toList();
    }

    /// What has the shape of a reference and no definition, in source order.
    public List<LinkReference> undefinedReferences() {
        return inOrder(references.undefined(), Comparator.comparing(LinkReference::range));
    }

    public List<LinkReferenceDefinition> linkReferenceDefinitions() {
        return outline.linkReferenceDefinitions();
    }

    public List<FootnoteReference> footnoteReferences() {
        return inOrder(
                references.footnoteReferences(), Comparator.comparing(FootnoteReference::range));
    }

    public List<FootnoteDefinition> footnoteDefinitions() {
        return outline.footnoteDefinitions();
    }

    /// Where the author wrote more than is read, in source order.
    public List<GivenUp> givenUp() {
        return inOrder(references.givenUp(), Comparator.comparing(GivenUp::range));
    }

    /// What to colour, by start, outer before inner.
    public List<Span> spans() {
        return Spans.of(mask, blocks, references);
    }

    /// What to colour in the top-level blocks that touch `range`: the same as [#spans()] makes of
    /// them, at the cost of these blocks.
    public List<Span> spans(TextRange range) {
        int first = firstEndingAt(range.start());
        int last = first;
        while (last < blocks.size() && blocks.get(last).range().start() <= range.end()) {
            last++;
        }
        List<BlockNode> near = blocks.subList(first, last);
        return Spans.of(mask, near, references);
    }

    /// The index of the first top-level block that ends at `offset` or behind it.
    private int firstEndingAt(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).range().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The HTML, one piece for each top-level block that makes any, the footnotes last; joined, it
    /// is the HTML of the whole body.
    public List<HtmlBlock> html(HtmlOptions options) {
        ShortcodeWriter writer = new ShortcodeWriter(dialect, options, new Markdownify(dialect));
        if (!dialect.has(Feature.SHORTCODE) || !isReadAgain(writer)) {
            return written(options, writer);
        }
        Expansion expansion = Expansion.of(mask, post, body, writer::isPaired, writer::source);
        ShortcodeMask covers = expansion.covers();
        return parse(covers.text(), covers, expansion.body(), dialect)
                .written(options, writer)
                .stream()
                .map(html -> new HtmlBlock(expansion.origin(html.range()), html.html()))
                .toList();
    }

    private boolean isReadAgain(ShortcodeWriter writer) {
        boolean showsAny = mask.shortcodes().stream().anyMatch(Shortcode::isShown);
        CodeRanges codes = CodeRanges.of(post, showsAny ? blocks : List.of());
        return Expansion.isNeeded(
                mask,
                post,
                body,
                shortcode ->
                        shortcode.isShown()
                                ? !codes.show(shortcode)
                                : writer.isPaired(shortcode)
                                        || (shortcode.isMarkdown()
                                                && writer.source(shortcode).isPresent()));
    }

    private List<HtmlBlock> written(HtmlOptions options, ShortcodeWriter shortcodes) {
        DocumentWriter writer = new DocumentWriter(shortcodes, options, references, mask);
        List<HtmlBlock> html = new ArrayList<>(writer.blocks(blocks));
        html.addAll(writer.footnotes(outline.footnotes(), body.end()));
        return List.copyOf(html);
    }

    /// Which words of `html`, which [#html] has made for the preview, are which words of the post.
    public VisibleText visibleText(List<HtmlBlock> html) {
        List<BlockNode.Footnote> notes =
                new ArrayList<>(Footnotes.used(outline.footnotes(), references));
        notes.addAll(Footnotes.unused(outline.footnotes(), references));
        return VisibleText.of(mask, dialect, html, blocks, notes);
    }

    // With the shortcodes that the author wrote in its destination
    private Link restored(Link link) {
        return new Link(
                link.kind(),
                link.isImage(),
                link.range(),
                link.textRange(),
                link.destinationRange(),
                link.titleRange(),
                link.labelRange(),
                link.definitionRange(),
                mask.restore(link.destination()),
                mask.restore(link.title()),
                mask.restore(link.label()));
    }

    private static <T> List<T> inOrder(List<T> found, Comparator<T> byRange) {
        return found.stream().sorted(byRange).toList();
    }
}
