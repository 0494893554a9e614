package weeknote.markdown.flexmark;

import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.inline.Content;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.AttributeList;
import weeknote.text.TextRange;

/// The attribute list at the end of a heading, `{#id .class key="value"}`, before which an ATX
/// heading may have its closing sequence (Goldmark's `parser/atx_heading.go`).
///
/// @param text the heading without it
/// @param range empty if there is none
record HeadingAttributes(Content text, TextRange range, List<Attribute> attributes) {

    static HeadingAttributes of(Content content, boolean isSetext, Dialect dialect) {
        String text = content.text();
        int open = text.lastIndexOf('{');
        if (open < 0 || isEscaped(text, open) || !dialect.has(Feature.HEADING_ATTRIBUTES)) {
            return none(content);
        }
        AttributeList list = AttributeList.at(text, open);
        if (list.end() != text.length() || !isKnown(list, dialect)) {
            return none(content);
        }
        int closing = isSetext ? open : closingSequence(text, open);
        int textEnd = text.substring(0, closing).stripTrailing().length();
        return new HeadingAttributes(
                content.slice(0, textEnd), content.range(open, text.length()), list.attributes());
    }

    // Goldmark counts no backslashes: `\\{` is escaped, too.
    private static boolean isEscaped(String text, int open) {
        return open > 0 && text.charAt(open - 1) == '\\';
    }

    // Where the first word that begins with `#` stands, if it is nothing else and stands before
    // `open`; else `open`
    private static int closingSequence(String text, int open) {
        int sign = 0;
        while (sign < open
                && (text.charAt(sign) != '#'
                        || (sign > 0 && !Lines.isSpace(text.charAt(sign - 1))))) {
            sign++;
        }
        boolean isClosing =
                text.substring(sign + Lines.count(text, sign, '#'), Math.max(sign, open)).isBlank();
        return isClosing ? sign : open;
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
