package weeknote.export;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The style sheet of an exported page: that of the preview, and what only a page has.
final class StyleSheet {

    private StyleSheet() {}

    static String css() {
        return Stream.of("preview/roles.css", "preview/post.css", "export/page.css")
                .map(name -> read("/assets/" + name))
                .collect(joining());
    }

    private static String read(String name) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(name + " belongs into the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
