package weeknote.markdown;

import java.util.List;
import weeknote.text.TextRange;

/// The body of a post, read once. Every range is one in the whole post, in UTF-16 code units.
///
/// A value: it may be read by several threads.
public final class MarkdownDocument {

    private final FlexmarkReading reading;

    private MarkdownDocument(FlexmarkReading reading) {
        this.reading = reading;
    }

    /// Reads the stretch `body` of `post`, what follows the front matter. Every text is Markdown,
    /// so this never fails.
    public static MarkdownDocument parse(String post, TextRange body, Dialect dialect) {
        return new MarkdownDocument(FlexmarkReading.of(post, body, dialect));
    }

    /// The top-level blocks in source order.
    public List<Block> blocks() {
        return List.copyOf(reading.blocks);
    }

    /// The headings in source order, those in block quotes and lists too.
    public List<Heading> headings() {
        return List.copyOf(reading.headings);
    }

    /// Inline links, references that are defined, autolinks, and images, in source order.
    public List<Link> links() {
        return List.copyOf(reading.links);
    }

    /// What has the shape of a reference and no definition, in source order.
    public List<LinkReference> undefinedReferences() {
        return List.copyOf(reading.undefinedReferences);
    }

    public List<LinkReferenceDefinition> linkReferenceDefinitions() {
        return List.copyOf(reading.linkReferenceDefinitions);
    }

    public List<FootnoteReference> footnoteReferences() {
        return List.copyOf(reading.footnoteReferences);
    }

    public List<FootnoteDefinition> footnoteDefinitions() {
        return List.copyOf(reading.footnoteDefinitions);
    }

    /// What to colour, by start, outer before inner.
    public List<Span> spans() {
        return reading.spans.stream().sorted((a, b) -> a.range().compareTo(b.range())).toList();
    }

    /// The HTML, one piece for each top-level block that makes any, the footnotes last; joined, it
    /// is the HTML of the whole body.
    public List<HtmlBlock> html(HtmlOptions options) {
        return reading.html(options);
    }
}
