package weeknote.ui.preview;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.site.FrameElement;
import weeknote.site.SiteStyle;

/// The page that a preview loads once; after that its blocks are patched in place.
final class PreviewPage {

    private static final String PROGRAM = "/weeknote-assets/preview/";

    private static final String OWN_SHEETS =
            Stream.of("fonts", "roles", "post", "code", "preview")
                    .map(name -> sheet(PROGRAM + name + ".css"))
                    .collect(joining("\n"));

    /// Each may use those before it.
    private static final List<String> SCRIPTS =
            List.of(
                    "addresses.js",
                    "joining.js",
                    "diagrams.js",
                    "drawing.js",
                    "letters.js",
                    "card.js",
                    "images.js",
                    "copying.js",
                    "preview.js");

    /// Elements of a page of which it has one.
    private static final Set<String> PAGE = Set.of("html", "head", "body");

    /// Those that a site may put around a post; any other is drawn as a `div`.
    private static final Set<String> FRAMES = Set.of("main", "article", "section", "div");

    private PreviewPage() {}

    /// A page in which nothing may be loaded but what the preview serves; page scripts are off
    /// besides.
    ///
    /// @param hasRemoteImages whether images may come from the web too
    /// @param style in place of the program's own look, unless it has no sheets
    static String html(boolean hasRemoteImages, SiteStyle style) {
        boolean isOwn = style.sheets().isEmpty();
        return """
        <!DOCTYPE html>
        <html%s>
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        img-src weeknote: data:%s; font-src weeknote:; style-src weeknote: 'unsafe-inline'">
        %s
        </head>
        %s
        </html>
        """
                .formatted(
                        hasRemoteImages ? " data-weeknote-remote-images" : "",
                        hasRemoteImages ? " http: https:" : "",
                        isOwn ? OWN_SHEETS : siteSheets(style),
                        isOwn ? "<body><main id=\"weeknote-post\"></main></body>" : framed(style));
    }

    private static String siteSheets(SiteStyle style) {
        return Stream.of(
                        Stream.of(PROGRAM + "fonts.css", PROGRAM + "roles.css"),
                        style.sheets().stream().map(PreviewContent.SITE_FOLDER::concat),
                        Stream.of(PROGRAM + "preview.css"))
                .flatMap(each -> each)
                .map(PreviewPage::sheet)
                .collect(joining("\n"));
    }

    private static String sheet(String address) {
        return "<link rel=\"stylesheet\" href=\"" + escaped(address) + "\">";
    }

    /// The place of the post with the elements around it that the site's templates have.
    private static String framed(SiteStyle style) {
        var body =
                style.frame().stream().filter(element -> element.name().equals("body")).findFirst();
        var html = new StringBuilder(start("body", body.orElse(new FrameElement("body", "", ""))));
        List<String> names = new ArrayList<>();
        for (FrameElement element : style.frame()) {
            if (!PAGE.contains(element.name())) {
                names.addFirst(FRAMES.contains(element.name()) ? element.name() : "div");
                html.append(start(names.getFirst(), element));
            }
        }
        html.append("<div id=\"weeknote-post\"></div>");
        names.forEach(name -> html.append("</").append(name).append('>'));
        return html.append("</body>").toString();
    }

    private static String start(String name, FrameElement element) {
        String id = element.id().startsWith("weeknote") ? "" : element.id();
        return "<%s id=\"%s\" class=\"%s\">"
                .formatted(name, escaped(id), escaped(element.classes()))
                .replace(" id=\"\"", "")
                .replace(" class=\"\"", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /// Functions of the page, defined by the program when the page is there: the page's own scripts
    /// are off.
    static String script() {
        return SCRIPTS.stream().map(PreviewPage::asset).collect(joining());
    }

    private static String asset(String file) {
        String name = "/assets/preview/" + file;
        try (InputStream in = PreviewPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(name + " belongs into the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
