package weeknote.markdown.html;

import java.util.function.UnaryOperator;
import weeknote.markdown.shortcode.Arguments;

/// An image with a caption as Hugo's template `shortcodes/figure.html` writes it.
///
/// @param markdown makes HTML of a caption
record FigureHtml(Arguments arguments, UnaryOperator<String> markdown) {

    String html() {
        StringBuilder out = new StringBuilder("<figure");
        out.append(attribute("class")).append('>');
        boolean isLinked = has("link");
        if (isLinked) {
            out.append("<a href=\"").append(GoHtml.destination(arguments.get("link")));
            out.append('"').append(attribute("target")).append(attribute("rel")).append('>');
        }
        out.append("<img src=\"").append(GoHtml.destination(arguments.get("src"))).append('"');
        if (has("alt") || has("caption")) {
            out.append("\n         alt=\"").append(GoHtml.text(description())).append('"');
        }
        out.append(attribute("width")).append(attribute("height")).append("/>");
        out.append(isLinked ? "</a>" : "");
        if (has("title") || has("caption") || has("attr")) {
            out.append("<figcaption>\n            ");
            caption(out);
            out.append("\n        </figcaption>");
        }
        return out.append("\n</figure>\n").toString();
    }

    private String description() {
        return has("alt")
                ? arguments.get("alt")
                : withoutTags(markdown.apply(arguments.get("caption")));
    }

    // As `plainify`, which leaves entities as they are.
    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int from = 0;
        while (from < html.length()) {
            int open = html.indexOf('<', from);
            int close = open < 0 ? -1 : html.indexOf('>', open);
            text.append(html, from, open < 0 ? html.length() : open);
            from = open < 0 || close < 0 ? html.length() : close + 1;
        }
        return text.toString();
    }

    private void caption(StringBuilder out) {
        if (has("title")) {
            out.append("<h4>").append(GoHtml.text(arguments.get("title"))).append("</h4>");
        }
        if (!has("caption") && !has("attr")) {
            return;
        }
        out.append("<p>").append(markdown.apply(arguments.get("caption")));
        boolean isLinked = has("attrlink");
        if (isLinked) {
            out.append("\n                    <a href=\"");
            out.append(GoHtml.destination(arguments.get("attrlink"))).append("\">");
        }
        out.append(markdown.apply(arguments.get("attr")));
        out.append(isLinked ? "</a>" : "").append("</p>");
    }

    private boolean has(String name) {
        return !arguments.get(name).isEmpty();
    }

    private String attribute(String name) {
        return GoHtml.attribute(name, arguments.get(name));
    }
}
