package weeknote.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.flexmark.BlockReader;
import weeknote.markdown.flexmark.Passage;
import weeknote.markdown.html.Footnotes;
import weeknote.markdown.inline.References;
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
    private final List<Passage> passages;
    private final BlockList blocks;
    private final References references;
    private final Outline outline;

    MarkdownDocument(Source source, Contents contents) {
        post = source.post();
        mask = source.mask();
        body = source.body();
        dialect = contents.references().dialect();
        passages = contents.passages();
        blocks = contents.blocks();
        references = contents.references();
        outline = contents.outline();
    }

    /// What a document is read from.
    record Source(String post, ShortcodeMask mask, TextRange body) {}

    /// What was read.
    record Contents(
            List<Passage> passages, BlockList blocks, References references, Outline outline) {}

    Source source() {
        return new Source(post, mask, body);
    }

    Contents contents() {
        return new Contents(passages, blocks, references, outline);
    }

    /// Reads the stretch `body` of `post`, what follows the front matter. Every text is Markdown,
    /// so this never fails.
    public static MarkdownDocument parse(String post, TextRange body, Dialect dialect) {
        return parse(new Source(post, mask(post, body, dialect), body), dialect);
    }

    /// Reads the stretch `newBody` of `newPost` by the same rules. Passages that are as they were
    /// are not read again, where the change is such that nothing else can tell.
    public Reread after(String newPost, TextRange newBody) {
        return after(new Source(newPost, mask(newPost, newBody, dialect), newBody));
    }

    Reread after(Source now) {
        return Rereading.of(this, now)
                .orElseGet(() -> new Reread(parse(now, dialect), Kept.nothing(post, now.post())));
    }

    private static ShortcodeMask mask(String post, TextRange body, Dialect dialect) {
        if (dialect.has(Feature.LIQUID)) {
            return ShortcodeMask.ofLiquid(post, body);
        }
        return dialect.has(Feature.SHORTCODE)
                ? ShortcodeMask.of(post, body)
                : ShortcodeMask.none(post);
    }

    static MarkdownDocument parse(Source source, Dialect dialect) {
        References references = new References(dialect, source.body().length());
        BlockReader.Reading reading =
                BlockReader.read(source.mask().text(), source.body(), references);
        return new MarkdownDocument(
                source,
                new Contents(
                        reading.passages(),
                        BlockList.of(reading.blocks(), references),
                        references,
                        Outline.of(reading.blocks(), references, source.mask())));
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

    /// The top-level blocks in source order.
    public List<Block> blocks() {
        return IntStream.range(0, blocks.size()).mapToObj(blocks::outlined).toList();
    }

    /// The headings in source order, those in block quotes and lists too.
    public List<Heading> headings() {
        return outline.headings();
    }

    /// Inline links, references that are defined, autolinks, and images, in source order.
    public List<Link> links() {
        return references.found().links().stream()
                .map(this::restored)
                .sorted(Comparator.comparing(Link::range))
                .toList();
    }

    /// What has the shape of a reference and no definition, in source order.
    public List<LinkReference> undefinedReferences() {
        return inOrder(references.found().undefined(), Comparator.comparing(LinkReference::range));
    }

    public List<LinkReferenceDefinition> linkReferenceDefinitions() {
        return outline.linkReferenceDefinitions();
    }

    public List<FootnoteReference> footnoteReferences() {
        return inOrder(
                references.found().footnoteReferences(),
                Comparator.comparing(FootnoteReference::range));
    }

    public List<FootnoteDefinition> footnoteDefinitions() {
        return outline.footnoteDefinitions();
    }

    /// Where the author wrote more than is read, in source order.
    public List<GivenUp> givenUp() {
        return inOrder(references.found().givenUp(), Comparator.comparing(GivenUp::range));
    }

    /// What to colour, by start, outer before inner.
    public List<Span> spans() {
        return Spans.of(mask, blocks, references, range -> true);
    }

    /// What to colour in the top-level blocks that start in `lines`, a stretch that no block
    /// reaches over: the part of [#spans()] that lies in it.
    public List<Span> spansWithin(TextRange lines) {
        return Spans.of(
                mask,
                blocks.subList(blocks.firstFrom(lines.start()), blocks.firstFrom(lines.end())),
                references,
                range -> lines.start() <= range.start() && range.start() < lines.end());
    }

    /// What to colour in the top-level blocks that touch `range`: the same as [#spans()] makes of
    /// them, at the cost of these blocks.
    public List<Span> spans(TextRange range) {
        int first = blocks.firstEndingAt(range.start());
        int last = first;
        while (last < blocks.size() && blocks.rangeOf(last).start() <= range.end()) {
            last++;
        }
        List<BlockNode> near = blocks.subList(first, last);
        return Spans.of(mask, near, references, each -> true);
    }

    /// The HTML, one piece for each top-level block that makes any, the footnotes last; joined, it
    /// is the HTML of the whole body.
    public List<HtmlBlock> html(HtmlOptions options) {
        return BodyHtml.of(this, options).blocks();
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
