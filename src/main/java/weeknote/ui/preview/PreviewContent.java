package weeknote.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import weeknote.site.MediaType;
import weeknote.ui.preview.PreviewScheme.Resource;

/// What one preview serves: its page, the program's style sheet and fonts, and the files of the
/// post's folder and of the site's static folders; nothing else.
final class PreviewContent implements PreviewScheme.Content {

    /// The folder in which the post stands, for the page's relative links: `pic.png` is
    /// `/post/pic.png`.
    static final String POST_FOLDER = "/weeknote-post/";

    private static final String PROGRAM_FOLDER = "/weeknote-assets/";

    private final PreviewFiles files;

    PreviewContent(PreviewFiles files) {
        this.files = files;
    }

    @Override
    public Optional<Resource> at(String encodedPath) throws IOException {
        String path = decoded(encodedPath);
        if (path.equals(POST_FOLDER)) {
            return Optional.of(
                    new Resource(
                            PreviewPage.html().getBytes(StandardCharsets.UTF_8),
                            "text/html; charset=utf-8"));
        }
        if (path.startsWith(PROGRAM_FOLDER)) {
            return program(path.substring(PROGRAM_FOLDER.length()));
        }
        String link = path.startsWith(POST_FOLDER) ? path.substring(POST_FOLDER.length()) : path;
        return files.read(link).map(bytes -> new Resource(bytes, MediaType.of(link)));
    }

    /// A path or fragment without its `%20`; one that is wrongly encoded stands for itself.
    static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
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
