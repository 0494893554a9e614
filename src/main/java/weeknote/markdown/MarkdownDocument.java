package weeknote.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import weeknote.markdown.flexmark.BlockReader;
import weeknote.markdown.html.BlockWriter;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// The body of a post, read once. Every range is one in the whole post, in UTF-16 code units.
///
/// A value: it may be read by several threads.
public final class MarkdownDocument {

    private final String post;
    private final TextRange body;
    private final Dialect dialect;
    private final List<BlockNode> blocks;
    private final References references;
    private final Outline outline;

    private MarkdownDocument(
            String post,
            TextRange body,
            Dialect dialect,
            List<BlockNode> blocks,
            References references) {
        this.post = post;
        this.body = body;
        this.dialect = dialect;
        this.blocks = blocks;
        this.references = references;
        outline = Outline.of(blocks, references);
    }

    /// Reads the stretch `body` of `post`, what follows the front matter. Every text is Markdown,
    /// so this never fails.
    public static MarkdownDocument parse(String post, TextRange body, Dialect dialect) {
        References references = new References(dialect);
        List<BlockNode> blocks = BlockReader.read(post, body, references);
        return new MarkdownDocument(post, body, dialect, blocks, references);
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
        return inOrder(references.links(), Comparator.comparing(Link::range));
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

    /// What to colour, by start, outer before inner.
    public List<Span> spans() {
        return Spans.of(post, blocks, references);
    }

    /// The HTML, one piece for each top-level block that makes any, the footnotes last; joined, it
    /// is the HTML of the whole body.
    public List<HtmlBlock> html(HtmlOptions options) {
        BlockWriter writer = new BlockWriter(dialect, options);
        List<HtmlBlock> html = new ArrayList<>(blocks.size() + 1);
        for (BlockNode block : blocks) {
            String written = writer.html(block);
            if (!written.isEmpty()) {
                html.add(new HtmlBlock(block.range(), written));
            }
        }
        String footnotes = writer.footnotes(outline.footnotes(), references);
        if (!footnotes.isEmpty()) {
            html.add(new HtmlBlock(TextRange.at(body.end()), footnotes));
        }
        return html;
    }

    private static <T> List<T> inOrder(List<T> found, Comparator<T> byRange) {
        return found.stream().sorted(byRange).toList();
    }
}
