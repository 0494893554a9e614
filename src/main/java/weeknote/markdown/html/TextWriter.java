package weeknote.markdown.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.HtmlText;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.Attribute;

/// Writes text, in which a shortcode is what it makes, or a card: in the preview with its source,
/// elsewhere with its name alone.
record TextWriter(
        StringBuilder out, ShortcodeMask mask, Safety safety, ShortcodeWriter shortcodes) {

    private static final Set<String> HARMLESS =
            Set.of("id", "class", "title", "lang", "dir", "role");

    void write(String text) {
        if (ShortcodeMask.isIn(text)) {
            out.append(source(ShortcodeWriter.escaped(text)));
        } else {
            HtmlText.append(out, text);
        }
    }

    /// Whether an attribute that the author gave a heading is written. Hugo drops event handlers;
    /// the preview and pages keep only what names or describes, and nothing that the preview's
    /// script takes for its own.
    boolean mayHave(Attribute attribute) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        return switch (safety) {
            case AS_ENGINE -> !name.startsWith("on");
            case PREVIEW, PAGE ->
                    HARMLESS.contains(name)
                            || (name.startsWith("data-") && !name.startsWith("data-weeknote"));
        };
    }

    /// `text` in an attribute's value, where a shortcode cannot be a card.
    void writeAttribute(String text) {
        HtmlText.append(out, plain(text));
    }

    /// `text` with its shortcodes as text.
    String plain(String text) {
        return mask.replace(text, this::plain);
    }

    /// The value of an id, in which Hugo forgets to run shortcodes.
    void writeId(String id) {
        HtmlText.append(out, mask.replace(id, Shortcode::placeholder));
    }

    private String plain(Shortcode shortcode) {
        if (shortcode.isHidden()) {
            return "";
        }
        String destination = shortcodes.destination(shortcode);
        return shortcode.isShown()
                ? shortcode.shown()
                : destination.isEmpty() ? shortcode.name() : destination;
    }

    /// HTML with its shortcodes drawn.
    String source(String html) {
        return mask.replace(html, this::drawn);
    }

    /// Where a link or image leads, as far as that is known without running the site's shortcodes.
    String destination(String destination) {
        return mask.replace(destination, shortcodes::destination);
    }

    /// Writes a paragraph that is nothing but shortcodes, and says whether it was one. Hugo takes
    /// away the tags around a single one.
    boolean writeAlone(String text) {
        if (!ShortcodeMask.isIn(text) || !mask.replace(text, _ -> "").isBlank()) {
            return false;
        }
        if (mask.replace(text, code -> code.isHidden() ? "" : "x").isBlank()) {
            return true;
        }
        Optional<Shortcode> single = mask.single(text.strip()).filter(code -> !code.isShown());
        single.map(code -> shortcodes.html(code).orElseGet(() -> card("div", code)))
                .ifPresent(html -> out.append(html).append('\n'));
        return single.isPresent();
    }

    private String drawn(Shortcode shortcode) {
        if (shortcode.isHidden()) {
            return "";
        }
        return shortcode.isShown()
                ? ShortcodeWriter.escaped(shortcode.shown())
                : shortcodes.html(shortcode).orElseGet(() -> card("span", shortcode));
    }

    private String card(String element, Shortcode shortcode) {
        String broken = shortcodes.isBroken(shortcode) ? " broken" : "";
        String reason = shortcodes.broken(shortcode).map(TextWriter::brokenAttribute).orElse("");
        return "<%s class=\"shortcode%s\"%s>%s</%s>"
                .formatted(element, broken, reason, shortcodes.label(shortcode), element);
    }

    private static String brokenAttribute(String reason) {
        return " " + HintWriter.BROKEN + "=\"" + ShortcodeWriter.escaped(reason) + "\"";
    }
}
