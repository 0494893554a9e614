package weeknote.export;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Inlines as plain text: a link is `its text <https://example.org>`, a footnote mark `[1]`, an
/// image its description. A line feed is a hard line break, all other white space is one space.
final class PlainInlines {

    private final StringBuilder out = new StringBuilder();

    private PlainInlines() {}

    static String of(List<Node> inlines) {
        var text = new PlainInlines();
        inlines.forEach(text::append);
        return text.out.toString();
    }

    private void append(Node node) {
        if (node instanceof TextNode text) {
            out.append(text.getWholeText().replaceAll("[ \t\r\n]+", " "));
        } else if (node instanceof Element element) {
            append(element);
        }
    }

    private void append(Element element) {
        switch (element.normalName()) {
            case "br" -> out.append('\n');
            case "img" -> image(element);
            case "input" -> out.append(element.hasAttr("checked") ? "[x]" : "[ ]");
            case "a" -> link(element);
            case "script", "style" -> {}
            default -> element.childNodes().forEach(this::append);
        }
    }

    private void image(Element image) {
        String description = image.attr("alt");
        out.append(description.isBlank() ? "" : "[" + description + "]");
    }

    private void link(Element link) {
        if (link.hasClass("footnote-backref")) {
            trimBeforeBackLink();
            return;
        }
        if (link.hasClass("footnote-ref")) {
            out.append('[').append(link.text()).append(']');
            return;
        }
        String text = of(link.childNodes());
        String destination = link.attr("href");
        boolean isSaid = destination.isEmpty() || destination.startsWith("#");
        out.append(text);
        if (!isSaid && !destination.equals(text) && !destination.equals("mailto:" + text)) {
            out.append(text.isBlank() ? "<" : " <").append(destination).append('>');
        }
    }

    /// The engine puts a no-break space before the link back, which plain text leaves out.
    private void trimBeforeBackLink() {
        while (!out.isEmpty() && "\u00A0 ".indexOf(out.charAt(out.length() - 1)) >= 0) {
            out.setLength(out.length() - 1);
        }
    }
}
