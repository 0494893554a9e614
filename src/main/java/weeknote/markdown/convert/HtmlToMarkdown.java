package weeknote.markdown.convert;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Writes HTML from a clipboard as Markdown: headings, paragraphs, lists, quotes, code, tables,
/// emphasis, links and images. Styles, scripts and elements without a counterpart go, their text
/// stays; text that would be Markdown is escaped.
///
/// The hand-over formats of word processors wrap all in an element that is bold only in name (`<b
/// style="font-weight:normal">`); it counts for nothing.
public final class HtmlToMarkdown {

    private static final String FORMATS =
            "a[href], b, strong, em, i, del, s, strike, code, h1, h2, h3, h4, h5, h6, li, table,"
                    + " blockquote, img, hr, pre ~ *, * ~ pre";

    private HtmlToMarkdown() {}

    /// The Markdown, without line ends at its edges.
    public static String convert(String html, Signs signs) {
        Document document = Jsoup.parse(html);
        document.select("script, style, head, template, noscript, iframe, object").remove();
        List<Node> nodes = document.body().childNodes();
        String markdown = new BlockConverter(signs, 0).blocks(nodes);
        return markdown.lines()
                .map(line -> line.isBlank() ? "" : line)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /// Whether the HTML says more than its text does: whether something in it has signs in
    /// Markdown. A single `pre` around all is what an editor of code writes, for its colours.
    public static boolean isFormatted(String html) {
        return Jsoup.parse(html).body().select(FORMATS).stream()
                .anyMatch(element -> !isNormalWeight(element));
    }

    static boolean isNormalWeight(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return style.contains("font-weight:normal") || style.contains("font-weight:400");
    }
}
