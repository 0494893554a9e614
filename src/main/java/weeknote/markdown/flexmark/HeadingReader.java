package weeknote.markdown.flexmark;

import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HeadingIdStyle;
import weeknote.markdown.PlainText;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.InlineParser;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Reads headings, and gives them their ids in the order of the post.
final class HeadingReader {

    private final Dialect dialect;
    private final References references;
    private final HeadingIds ids;

    HeadingReader(References references) {
        this.references = references;
        dialect = references.dialect();
        ids = new HeadingIds(dialect.headingIds(), references);
    }

    /// A heading whose text and attributes are `content`.
    ///
    /// @param beginsItem whether it is a list item's first block
    BlockNode read(HeadingParser.TextHeading heading, Content content, boolean beginsItem) {
        HeadingAttributes attributes = HeadingAttributes.of(content, heading.isSetext, dialect);
        Content text = attributes.text();
        List<Inline> inlines =
                beginsItem && dialect.engine() == Engine.GOLDMARK
                        ? InlineParser.parseItem(text, references)
                        : InlineParser.parse(text, references);
        var range = new TextRange(heading.isSetext ? text.offset(0) : heading.start, heading.end);
        return new BlockNode.Heading(
                range,
                heading.level,
                text.range(0, text.text().length()),
                heading.signs,
                attributes.range(),
                identified(range, attributes, inlines),
                inlines);
    }

    private List<Attribute> identified(
            TextRange range, HeadingAttributes attributes, List<Inline> inlines) {
        if (!dialect.has(Feature.HEADING_ID)) {
            return attributes.attributes();
        }
        String source =
                dialect.headingIds() == HeadingIdStyle.KRAMDOWN
                        ? PlainText.of(inlines)
                        : attributes.text().text();
        return ids.identify(range, source, attributes.attributes());
    }
}
