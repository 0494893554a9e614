package weeknote.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The page that a preview loads once; after that its blocks are patched in place.
final class PreviewPage {

    private PreviewPage() {}

    /// A page in which nothing may be loaded but what the preview serves; page scripts are off
    /// besides.
    ///
    /// @param hasRemoteImages whether images may come from the web too
    static String html(boolean hasRemoteImages) {
        return """
        <!DOCTYPE html>
        <html>
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        img-src weeknote: data:%s; font-src weeknote:; style-src weeknote: 'unsafe-inline'">
        <link rel="stylesheet" href="/weeknote-assets/preview/fonts.css">
        <link rel="stylesheet" href="/weeknote-assets/preview/post.css">
        <link rel="stylesheet" href="/weeknote-assets/preview/code.css">
        <link rel="stylesheet" href="/weeknote-assets/preview/preview.css">
        </head>
        <body><main id="weeknote-post"></main></body>
        </html>
        """
                .formatted(hasRemoteImages ? " http: https:" : "");
    }

    /// Functions of the page, defined by the program when the page is there: the page's own scripts
    /// are off.
    static String script() {
        return asset("diagrams.js")
                + asset("drawing.js")
                + asset("copying.js")
                + asset("preview.js");
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
