package weeknote.markdown.html;

import java.util.Locale;
import java.util.Set;
import weeknote.markdown.HtmlText;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.Attribute;

/// Writes text, in which a shortcode is a card: in the preview with its source, elsewhere with its
/// name alone.
record TextWriter(StringBuilder out, ShortcodeMask mask, Safety safety) {

    private static final Set<String> HARMLESS =
            Set.of("id", "class", "title", "lang", "dir", "role");

    void write(String text) {
        if (ShortcodeMask.isIn(text)) {
            out.append(mask.replace(escaped(text), this::card));
        } else {
            HtmlText.append(out, text);
        }
    }

    /// Whether an attribute that the author gave a heading is written. Hugo drops event handlers;
    /// the preview and pages keep only what names or describes.
    boolean mayHave(Attribute attribute) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        return switch (safety) {
            case AS_ENGINE -> !name.startsWith("on");
            case PREVIEW, PAGE -> HARMLESS.contains(name) || name.startsWith("data-");
        };
    }

    /// `text` in an attribute's value, where a shortcode cannot be a card.
    void writeAttribute(String text) {
        HtmlText.append(
                out,
                mask.replace(
                        text,
                        shortcode -> shortcode.isShown() ? shortcode.shown() : shortcode.name()));
    }

    /// Raw HTML with its shortcodes named.
    String source(String html) {
        return mask.replace(html, this::card);
    }

    /// Where a link or image leads, as far as that is known without running the shortcode.
    String destination(String destination) {
        return mask.replace(destination, Shortcode::destination);
    }

    /// Writes a paragraph that is one shortcode, and says whether it was one.
    boolean writeAlone(String text) {
        boolean isAlone =
                ShortcodeMask.isIn(text)
                        && mask.replace(text, shortcode -> shortcode.isShown() ? "x" : "")
                                .isBlank();
        if (isAlone) {
            out.append("<div class=\"shortcode\">")
                    .append(mask.replace(text, this::label))
                    .append("</div>\n");
        }
        return isAlone;
    }

    private String card(Shortcode shortcode) {
        return shortcode.isShown()
                ? escaped(shortcode.shown())
                : "<span class=\"shortcode\">" + label(shortcode) + "</span>";
    }

    private String label(Shortcode shortcode) {
        return escaped(
                switch (safety) {
                    case PREVIEW -> shortcode.source();
                    case PAGE, AS_ENGINE -> shortcode.name();
                });
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        HtmlText.append(escaped, text);
        return escaped.toString();
    }
}
