package weeknote.markdown.html;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;
import weeknote.markdown.HtmlOptions;

/// Takes from HTML what could run a script, load a frame, restyle the page or leave it.
final class Sanitiser {

    private static final String[] LINK_SCHEMES = {"http", "https", "mailto", "tel"};

    // made once, and not for the many documents without raw HTML
    private @Nullable Cleaner cleaner;

    /// Judges values too: a style is to be harmless, and destinations are those that Markdown may
    /// have.
    private static final class SafeValues extends Safelist {

        SafeValues(Safelist base) {
            super(base);
        }

        @Override
        public boolean isSafeAttribute(String tagName, Element element, Attribute attribute) {
            String value = attribute.getValue();
            return switch (attribute.getKey()) {
                case "style" -> !SafeStyle.of(value).isEmpty();
                case "href", "src", "poster", "cite" ->
                        Destinations.isSafe(value)
                                && super.isSafeAttribute(tagName, element, attribute);
                case "srcset" ->
                        areSafe(value) && super.isSafeAttribute(tagName, element, attribute);
                default -> super.isSafeAttribute(tagName, element, attribute);
            };
        }

        // "a.png 1x, b.png 2x"; a comma in a destination makes two, and both are judged.
        private static boolean areSafe(String candidates) {
            return Arrays.stream(candidates.split(",")).allMatch(Destinations::isSafe);
        }
    }

    private static Safelist elements() {
        return Safelist.relaxed()
                .addTags(
                        "abbr",
                        "address",
                        "article",
                        "aside",
                        "audio",
                        "bdi",
                        "bdo",
                        "center",
                        "data",
                        "del",
                        "details",
                        "dfn",
                        "figcaption",
                        "figure",
                        "font",
                        "footer",
                        "header",
                        "hr",
                        "input",
                        "ins",
                        "kbd",
                        "main",
                        "mark",
                        "nav",
                        "picture",
                        "rp",
                        "rt",
                        "ruby",
                        "s",
                        "samp",
                        "section",
                        "source",
                        "summary",
                        "time",
                        "tt",
                        "var",
                        "video",
                        "wbr")
                .addAttributes(
                        ":all",
                        "id",
                        "class",
                        "title",
                        "lang",
                        "dir",
                        "role",
                        "align",
                        "width",
                        "height",
                        "data-lang",
                        HintWriter.BROKEN,
                        HintWriter.LABEL,
                        HintWriter.TITLE,
                        HintWriter.REASON,
                        "tabindex")
                .addAttributes("input", "type", "checked", "disabled")
                .addAttributes("details", "open")
                .addAttributes("time", "datetime")
                .addAttributes("img", "srcset", "loading")
                .addAttributes("source", "src", "srcset", "type", "media")
                .addAttributes("video", "src", "controls", "poster", "loop", "muted")
                .addAttributes("audio", "src", "controls", "loop", "muted")
                .addAttributes("a", "name")
                .addProtocols("a", "href", LINK_SCHEMES)
                .addProtocols("img", "src", "data")
                .addProtocols("video", "src", "http", "https")
                .addProtocols("audio", "src", "http", "https")
                .addProtocols("source", "src", "http", "https")
                .removeProtocols("a", "href", "ftp")
                .preserveRelativeLinks(true);
    }

    /// `html` with nothing but known elements and attributes, and every element closed; then the
    /// destinations of its links and images are rewritten.
    String sanitise(String html, HtmlOptions options) {
        // A base is needed to judge relative destinations; it is not written.
        Document dirty = Jsoup.parseBodyFragment(html, "https://post.invalid/");
        Document clean = cleaner().clean(dirty);
        clean.body().getAllElements().forEach(element -> rewrite(element, options));
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        return clean.body().html();
    }

    private Cleaner cleaner() {
        if (cleaner == null) {
            cleaner = new Cleaner(new SafeValues(elements()));
        }
        return cleaner;
    }

    private static void rewrite(Element element, HtmlOptions options) {
        if (element.hasAttr("style")) {
            element.attr("style", SafeStyle.of(element.attr("style")));
        }
        switch (element.normalName()) {
            case "input" -> {
                // a task's box, and none that takes text, a file or a click
                if (!element.attr("type").strip().equalsIgnoreCase("checkbox")) {
                    element.remove();
                }
            }
            case "a" -> rewrite(element, "href", options.linkDestinations());
            case "img" -> rewrite(element, "src", options.imageDestinations());
            default -> {}
        }
    }

    private static void rewrite(Element element, String name, UnaryOperator<String> destinations) {
        if (element.hasAttr(name)) {
            element.attr(name, destinations.apply(element.attr(name)));
        }
    }
}
