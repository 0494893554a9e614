package weeknote.markdown.flexmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.inline.Content;
import weeknote.markdown.tree.Attribute;
import weeknote.text.TextRange;

/// The attribute list at the end of a heading, `{#id .class key="value"}` (Goldmark's
/// `parser/attribute.go`).
///
/// @param text the heading without it
/// @param range empty if there is none
record HeadingAttributes(Content text, TextRange range, List<Attribute> attributes) {

    private static final Pattern ATTRIBUTE =
            Pattern.compile(
                    "\\G[ \\t,]*(?:#([^\\s\"'=<>`{}#.]+)|\\.([^\\s\"'=<>`{}#.]+)"
                            + "|([a-zA-Z_:][\\w:.-]*)=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([\\w.+-]+)))");

    static HeadingAttributes of(Content content, Dialect dialect) {
        String text = content.text();
        int open = text.lastIndexOf('{');
        if (open < 0 || !text.endsWith("}") || !dialect.has(Feature.HEADING_ATTRIBUTES)) {
            return none(content);
        }
        List<Attribute> attributes = new ArrayList<>();
        Matcher matcher = ATTRIBUTE.matcher(text).region(open + 1, text.length() - 1);
        int end = open + 1;
        while (matcher.find()) {
            add(matcher, attributes);
            end = matcher.end();
        }
        if (attributes.isEmpty() || !text.substring(end, text.length() - 1).isBlank()) {
            return none(content);
        }
        int textEnd = text.substring(0, open).stripTrailing().length();
        return new HeadingAttributes(
                content.slice(0, textEnd), content.range(open, text.length()), attributes);
    }

    private static HeadingAttributes none(Content content) {
        return new HeadingAttributes(
                content, TextRange.at(content.offset(content.text().length())), List.of());
    }

    private static void add(Matcher matcher, List<Attribute> attributes) {
        if (matcher.group(1) != null) {
            attributes.add(new Attribute("id", matcher.group(1)));
        } else if (matcher.group(2) != null) {
            addClass(matcher.group(2), attributes);
        } else {
            String value = matcher.group(4) != null ? matcher.group(4) : matcher.group(5);
            attributes.add(new Attribute(matcher.group(3), value));
        }
    }

    private static void addClass(String name, List<Attribute> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            if (attribute.name().equals("class")) {
                attributes.set(i, new Attribute("class", attribute.value() + " " + name));
                return;
            }
        }
        attributes.add(new Attribute("class", name));
    }
}
