package weeknote.markdown;

import java.util.function.UnaryOperator;

/// How a document becomes HTML.
///
/// @param linkDestinations gets a link's decoded destination and gives the one to write
/// @param imageDestinations the same for images
/// @param shortcodes what shortcodes ask of the post and its site
/// @param hints what the preview tells of links
public record HtmlOptions(
        Safety safety,
        UnaryOperator<String> linkDestinations,
        UnaryOperator<String> imageDestinations,
        ShortcodeLookup shortcodes,
        LinkHints hints) {

    /// What may pass into the HTML.
    public enum Safety {
        /// Raw HTML is sanitised, and only schemes that run nothing are linked.
        PREVIEW,
        /// As the preview, for a page that leaves the program: a shortcode shows its name alone.
        PAGE,
        /// Exactly what the site's engine makes; raw HTML passes where the engine passes it.
        AS_ENGINE
    }

    public static HtmlOptions of(Safety safety) {
        return new HtmlOptions(
                safety,
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                ShortcodeLookup.NONE,
                LinkHints.NONE);
    }

    public HtmlOptions withLinkDestinations(UnaryOperator<String> linkDestinations) {
        return new HtmlOptions(safety, linkDestinations, imageDestinations, shortcodes, hints);
    }

    public HtmlOptions withImageDestinations(UnaryOperator<String> imageDestinations) {
        return new HtmlOptions(safety, linkDestinations, imageDestinations, shortcodes, hints);
    }

    public HtmlOptions withShortcodes(ShortcodeLookup shortcodes) {
        return new HtmlOptions(safety, linkDestinations, imageDestinations, shortcodes, hints);
    }

    public HtmlOptions withHints(LinkHints hints) {
        return new HtmlOptions(safety, linkDestinations, imageDestinations, shortcodes, hints);
    }
}
