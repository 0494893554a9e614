package weeknote.markdown.convert;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes what stands in a paragraph.
final class InlineConverter {

    /// A browser cannot build a deeper tree in any page worth pasting.
    private static final int DEEPEST = 100;

    private final Signs signs;

    InlineConverter(Signs signs) {
        this.signs = signs;
    }

    String inlines(List<Node> nodes) {
        return inlines(nodes, 0).strip();
    }

    private String inlines(List<Node> nodes, int depth) {
        StringBuilder out = new StringBuilder();
        for (Node node : nodes) {
            String written = depth > DEEPEST ? "" : inline(node, depth);
            boolean isDoubledSpace =
                    written.startsWith(" ") && (out.isEmpty() || endsWithSpace(out));
            out.append(isDoubledSpace && !out.isEmpty() ? written.substring(1) : written);
        }
        return out.toString();
    }

    private static boolean endsWithSpace(StringBuilder out) {
        char last = out.charAt(out.length() - 1);
        return last == ' ' || last == '\n';
    }

    private String inline(Node node, int depth) {
        if (node instanceof TextNode text) {
            return MarkdownEscape.inline(collapsed(text.getWholeText()));
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        String inner = inlines(element.childNodes(), depth + 1);
        String emphasis = String.valueOf(signs.emphasis());
        return switch (element.normalName()) {
            case "br" -> "\\\n";
            case "b", "strong" ->
                    HtmlToMarkdown.isNormalWeight(element) ? inner : marked(inner, "**");
            case "i", "em", "cite", "dfn", "var" -> marked(inner, emphasis);
            case "s", "del", "strike" -> marked(inner, "~~");
            case "code", "kbd", "samp", "tt" -> code(element.wholeText());
            case "a" -> link(element, inner);
            case "img" -> image(element);
            case "input" -> checkBox(element);
            default -> inner;
        };
    }

    private static String checkBox(Element element) {
        boolean isBox = element.attr("type").toLowerCase(Locale.ROOT).equals("checkbox");
        return isBox ? (element.hasAttr("checked") ? "[x] " : "[ ] ") : "";
    }

    /// White space as a browser shows it; a no-break space stays.
    static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!isSpace) {
                collapsed.append(c);
            } else if (!space) {
                collapsed.append(' ');
            }
            space = isSpace;
        }
        return collapsed.toString();
    }

    // Signs hug the words, or they would not open and close.
    private static String marked(String inner, String sign) {
        String words = inner.strip();
        if (words.isEmpty() || words.contains("\n\n")) {
            return inner;
        }
        int start = inner.indexOf(words);
        return inner.substring(0, start)
                + sign
                + words
                + sign
                + inner.substring(start + words.length());
    }

    private static String code(String text) {
        String code = collapsed(text);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean isPadded = code.startsWith("`") || code.endsWith("`");
        return code.isBlank() ? code : fence + (isPadded ? " " + code + " " : code) + fence;
    }

    private static String link(Element element, String inner) {
        String destination = element.attr("href").strip();
        boolean isLink = !destination.isEmpty() && !isScript(destination);
        String words = inner.strip();
        if (!isLink || words.isEmpty()) {
            return inner;
        }
        int start = inner.indexOf(words);
        String text = words.startsWith("![") ? words : MarkdownEscape.inLinkText(words);
        return inner.substring(0, start)
                + "["
                + text
                + "]("
                + destination(destination)
                + title(element)
                + ")"
                + inner.substring(start + words.length());
    }

    private static boolean isScript(String destination) {
        String lower = destination.toLowerCase(Locale.ROOT);
        return lower.startsWith("javascript:") || lower.startsWith("vbscript:");
    }

    private static String image(Element element) {
        String source = element.attr("src").strip();
        if (source.isEmpty() || source.startsWith("data:")) {
            return MarkdownEscape.inline(collapsed(element.attr("alt")));
        }
        String description =
                MarkdownEscape.inLinkText(MarkdownEscape.inline(collapsed(element.attr("alt"))));
        return "![" + description + "](" + destination(source) + title(element) + ")";
    }

    private static String title(Element element) {
        String title = collapsed(element.attr("title")).strip();
        return title.isEmpty()
                ? ""
                : " \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String destination(String uri) {
        String plain = uri.replace(" ", "%20").replace("\n", "").replace("\t", "");
        int open = 0;
        for (int i = 0; i < plain.length() && open >= 0; i++) {
            open += plain.charAt(i) == '(' ? 1 : plain.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0 && !plain.startsWith("<")
                ? plain
                : "<" + plain.replace("<", "%3C").replace(">", "%3E") + ">";
    }
}
