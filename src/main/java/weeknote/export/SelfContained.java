package weeknote.export;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import weeknote.site.MediaType;

/// Makes a page's body independent of other files: images that lie beside the post come inside, and
/// where the page's own address is known, links to the site become whole addresses.
///
/// An image that is missing stays as it is, so that its description is shown. This works on HTML,
/// not on Markdown, so that images in raw HTML come inside too.
record SelfContained(Output.Page page) {

    String html(String body) throws IOException {
        Document document = Jsoup.parseBodyFragment(body);
        document.outputSettings().prettyPrint(false);
        for (Element image : document.select("img[src]")) {
            image.attr("src", image(image.attr("src")));
        }
        for (Element link : document.select("a[href]")) {
            link.attr("href", link(link.attr("href")));
        }
        return document.body().html();
    }

    private String image(String source) throws IOException {
        if (!isLocal(source)) {
            return source;
        }
        Optional<byte[]> content = page.files().read(path(source));
        return content.map(bytes -> data(source, bytes)).orElseGet(() -> link(source));
    }

    private static String data(String source, byte[] bytes) {
        return "data:"
                + MediaType.of(path(source))
                + ";base64,"
                + Base64.getEncoder().encodeToString(bytes);
    }

    private String link(String destination) {
        if (page.url().isEmpty() || !isLocal(destination) || destination.startsWith("#")) {
            return destination;
        }
        try {
            return new URI(page.url()).resolve(new URI(destination)).toString();
        } catch (URISyntaxException e) {
            // A browser may still make sense of it.
            return destination;
        }
    }

    private static boolean isLocal(String destination) {
        int colon = destination.indexOf(':');
        int path = destination.indexOf('/');
        boolean hasScheme = colon >= 0 && (path < 0 || colon < path);
        return !destination.isEmpty() && !hasScheme && !destination.startsWith("//");
    }

    /// The path of a file: without query and fragment, its escapes resolved.
    private static String path(String destination) {
        String path = destination.replaceFirst("[?#].*", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A lone percent sign is part of the name.
            return path;
        }
    }
}
