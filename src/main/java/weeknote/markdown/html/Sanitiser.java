package weeknote.markdown.html;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import weeknote.markdown.HtmlOptions;

/// Takes from HTML what could run a script, load a frame, restyle the page or leave it.
final class Sanitiser {

    private static final String[] LINK_SCHEMES = {"http", "https", "mailto", "tel"};

    private final Cleaner cleaner = new Cleaner(safelist());

    /// Lets a style pass only where it aligns a table's cell.
    private static final class AlignmentOnly extends Safelist {

        private static final Set<String> ALIGNMENTS =
                Set.of("text-align:left", "text-align:center", "text-align:right");

        AlignmentOnly(Safelist base) {
            super(base);
        }

        @Override
        public boolean isSafeAttribute(String tagName, Element element, Attribute attribute) {
            return attribute.getKey().equals("style")
                    ? ALIGNMENTS.contains(attribute.getValue())
                    : super.isSafeAttribute(tagName, element, attribute);
        }
    }

    private static Safelist safelist() {
        return new AlignmentOnly(elements());
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
        Document clean = cleaner.clean(dirty);
        for (Element link : clean.select("a[href]")) {
            link.attr("href", options.linkDestinations().apply(link.attr("href")));
        }
        for (Element image : clean.select("img[src]")) {
            image.attr("src", options.imageDestinations().apply(image.attr("src")));
        }
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        return clean.body().html();
    }
}
