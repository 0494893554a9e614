package weeknote.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import weeknote.site.MediaType;
import weeknote.site.SiteStyle;
import weeknote.ui.preview.PreviewScheme.Resource;

/// What one preview serves: its page, the program's style sheet and fonts, and the files of the
/// post's folder and of the site's static folders; nothing else.
final class PreviewContent implements PreviewScheme.Content {

    private static final String POSTS = "/weeknote-post/";

    /// The folder in which the page stands. It lies so deep that a relative link of the post can be
    /// told from what the WebView makes of it: `../pic.png` is `/weeknote-post/1/…/7/pic.png`.
    static final String POST_FOLDER = POSTS + "1/2/3/4/5/6/7/8/";

    private static final String PROGRAM_FOLDER = "/weeknote-assets/";

    private static final String LIBRARIES = "/weeknote-libraries/";

    /// In which the site's style sheets stand, with what they name relatively.
    static final String SITE_FOLDER = "/weeknote-site/";

    private final SeenFiles files;
    private final boolean hasRemoteImages;
    private final SiteStyle style;

    PreviewContent(SeenFiles files, boolean hasRemoteImages, SiteStyle style) {
        this.files = files;
        this.hasRemoteImages = hasRemoteImages;
        this.style = style;
    }

    @Override
    public Optional<Resource> at(String encodedPath) throws IOException {
        String path = decoded(encodedPath);
        if (path.equals(POST_FOLDER)) {
            return Optional.of(
                    new Resource(
                            PreviewPage.html(hasRemoteImages, style)
                                    .getBytes(StandardCharsets.UTF_8),
                            "text/html; charset=utf-8"));
        }
        if (path.startsWith(PROGRAM_FOLDER)) {
            return program(path.substring(PROGRAM_FOLDER.length()));
        }
        if (path.startsWith(LIBRARIES)) {
            return library(path.substring(LIBRARIES.length()));
        }
        if (path.startsWith(SITE_FOLDER)) {
            String name = path.substring(SITE_FOLDER.length());
            return style.read(name).map(bytes -> new Resource(bytes, MediaType.of(name)));
        }
        String link = link(path);
        Optional<byte[]> file = files.read(encodedPath, link);
        return file.isPresent()
                ? Optional.of(shown(file.get(), MediaType.of(link)))
                : Optional.empty();
    }

    /// Whether the file at a path is another than when it was last read or looked at.
    boolean isOther(String encodedPath) throws IOException {
        return files.isOther(encodedPath, link(decoded(encodedPath)));
    }

    /// Forgets how the files at other paths were.
    void keepSeen(List<String> encodedPaths) {
        files.keep(encodedPaths);
    }

    private static Resource shown(byte[] file, String mediaType) throws IOException {
        return mediaType.equals(WebpImage.MEDIA_TYPE)
                ? new Resource(WebpImage.toPng(file), "image/png")
                : new Resource(file, mediaType);
    }

    /// The link as the author wrote it.
    private static String link(String path) {
        if (!path.startsWith(POSTS)) {
            return path;
        }
        String folder = POST_FOLDER;
        StringBuilder up = new StringBuilder();
        while (!path.startsWith(folder)) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            up.append("../");
        }
        return up + path.substring(folder.length());
    }

    /// A path or fragment without its `%20`; one that is wrongly encoded stands for itself.
    static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }

    /// The style sheets and fonts of what draws in the page.
    private static Optional<Resource> library(String name) throws IOException {
        return name.contains("..")
                ? Optional.empty()
                : PageLibraries.read(name).map(bytes -> new Resource(bytes, MediaType.of(name)));
    }

    private static Optional<Resource> program(String name) throws IOException {
        if (name.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = PreviewContent.class.getResourceAsStream("/assets/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Resource(in.readAllBytes(), MediaType.of(name)));
        }
    }
}
