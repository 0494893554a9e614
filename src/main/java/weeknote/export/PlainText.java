package weeknote.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// HTML as plain text that reads well as it is: headings underlined, a link's address behind its
/// text, footnotes as `[1]` with the notes at the end, paragraphs wrapped.
final class PlainText {

    private static final int WIDTH = 72;

    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i",
                    "img", "input", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
                    "strong", "sub", "sup", "time", "u", "var", "wbr");

    private final int width;

    private PlainText(int width) {
        this.width = width;
    }

    static String of(String html) {
        String text = new PlainText(WIDTH).blocks(Jsoup.parseBodyFragment(html).body(), "\n\n");
        return text.isEmpty() ? "" : text + "\n";
    }

    /// The blocks in an element; inlines that stand between them make a paragraph.
    private String blocks(Element parent, String separator) {
        List<String> blocks = new ArrayList<>();
        List<Node> inlines = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && !INLINE.contains(element.normalName())) {
                blocks.add(paragraph(inlines));
                inlines.clear();
                blocks.add(block(element));
            } else {
                inlines.add(child);
            }
        }
        blocks.add(paragraph(inlines));
        return blocks.stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(separator));
    }

    private String paragraph(List<Node> inlines) {
        return Wrapping.at(width, PlainInlines.of(inlines));
    }

    private String block(Element element) {
        return switch (element.normalName()) {
            case "h1" -> underlined(element, "=");
            case "h2" -> underlined(element, "-");
            case "p", "h3", "h4", "h5", "h6", "dt", "summary", "figcaption" ->
                    paragraph(element.childNodes());
            case "ul", "ol" -> list(element);
            case "blockquote" -> prefixed("> ", "> ", element);
            case "dd" -> prefixed("    ", "    ", element);
            case "pre" -> element.wholeText().stripTrailing().indent(4).stripTrailing();
            case "hr" -> isBeforeFootnotes(element) ? "" : "* * *";
            case "tr" ->
                    element.children().stream()
                            .map(cell -> PlainInlines.of(cell.childNodes()).strip())
                            .collect(Collectors.joining(" | "));
            case "table", "thead", "tbody" -> blocks(element, "\n");
            case "script", "style", "svg" -> "";
            default -> blocks(element, "\n\n");
        };
    }

    private String underlined(Element heading, String sign) {
        String text = paragraph(heading.childNodes());
        int longest = text.lines().mapToInt(String::length).max().orElse(0);
        return text + "\n" + sign.repeat(longest);
    }

    private String list(Element list) {
        boolean isLoose = list.selectFirst("> li > p") != null;
        boolean isFootnotes = list.closest(".footnotes") != null;
        List<String> items = new ArrayList<>();
        int number = list.hasAttr("start") ? number(list.attr("start")) : 1;
        for (Element item : list.children()) {
            String marker = list.normalName().equals("ul") ? "- " : number + ". ";
            String first = isFootnotes ? "[" + number + "] " : marker;
            items.add(prefixed(first, " ".repeat(first.length()), item));
            number++;
        }
        return String.join(isLoose ? "\n\n" : "\n", items);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 1;
    }

    private static boolean isBeforeFootnotes(Element rule) {
        return rule.closest(".footnotes") != null;
    }

    /// The blocks in an element, narrower, with `first` before the first line and `rest` before the
    /// others.
    private String prefixed(String first, String rest, Element element) {
        boolean isTight = element.normalName().equals("li") && element.selectFirst("> p") == null;
        var inner = new PlainText(Math.max(20, width - rest.length()));
        String text = inner.blocks(element, isTight ? "\n" : "\n\n");
        return first + text.replace("\n", "\n" + rest).replaceAll("(?m)[ ]+$", "");
    }
}
