package weeknote.markdown.flexmark;

import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.inline.Content;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.AttributeList;
import weeknote.text.TextRange;

/// The attribute list at the end of a heading, `{#id .class key="value"}` (Goldmark's
/// `parser/atx_heading.go`).
///
/// @param text the heading without it
/// @param range empty if there is none
record HeadingAttributes(Content text, TextRange range, List<Attribute> attributes) {

    static HeadingAttributes of(Content content, Dialect dialect) {
        String text = content.text();
        int open = text.lastIndexOf('{');
        if (open < 0 || !text.endsWith("}") || !dialect.has(Feature.HEADING_ATTRIBUTES)) {
            return none(content);
        }
        AttributeList list = AttributeList.at(text, open);
        if (list.end() != text.length() || list.attributes().isEmpty() || !isKnown(list, dialect)) {
            return none(content);
        }
        int textEnd = text.substring(0, open).stripTrailing().length();
        return new HeadingAttributes(
                content.slice(0, textEnd), content.range(open, text.length()), list.attributes());
    }

    // kramdown takes the id alone
    private static boolean isKnown(AttributeList list, Dialect dialect) {
        return dialect.engine() != Engine.KRAMDOWN
                || (list.attributes().size() == 1
                        && list.attributes().getFirst().name().equals("id"));
    }

    private static HeadingAttributes none(Content content) {
        return new HeadingAttributes(
                content, TextRange.at(content.offset(content.text().length())), List.of());
    }
}
