package weeknote.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.web.WebEngine;
import javafx.util.Duration;

/// Libraries that draw in the preview's page, such as highlight.js, KaTeX and Mermaid. They come
/// from WebJars in the class path and are run by the program, when a post first has something for
/// them: the page's own scripts are off.
final class PageLibraries {

    private static final Map<String, String> VERSIONS =
            Map.of("highlightjs", "11.11.1", "katex", "0.16.47", "mermaid", "11.14.0");

    /// How long nothing must have changed before a diagram is drawn anew.
    private static final Duration CALM = Duration.millis(400);

    private final WebEngine engine;
    private final PauseTransition calm = new PauseTransition(CALM);

    PageLibraries(WebEngine engine) {
        this.engine = engine;
        // The page may be another one by then, and not be there yet.
        calm.setOnFinished(event ->
                engine.executeScript("window.weeknoteDiagrams && weeknoteDiagrams.drawWaiting()"));
    }

    /// Draws what the page has got last. It asks for each script once: for the library, then for
    /// the rules of a rarer language.
    void draw() {
        for (String wanted = wanted(); !wanted.isEmpty(); wanted = wanted()) {
            wanted.lines().flatMap(name -> script(name).stream()).forEach(engine::executeScript);
            engine.executeScript("weeknoteDrawing.draw(document.body)");
        }
        if (Boolean.TRUE.equals(engine.executeScript("weeknoteDiagrams.areWaiting()"))) {
            calm.playFromStart();
        }
    }

    private String wanted() {
        return String.valueOf(engine.executeScript("weeknoteDrawing.wanted()"));
    }

    private static Optional<String> script(String name) {
        try {
            return read(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file such as `highlightjs/languages/dockerfile.min.js`; empty if the library has none of
    /// this name.
    static Optional<byte[]> read(String name) throws IOException {
        int slash = name.indexOf('/');
        String library = name.substring(0, Math.max(0, slash));
        String path =
                "/META-INF/resources/webjars/"
                        + library
                        + '/'
                        + VERSIONS.getOrDefault(library, "")
                        + name.substring(library.length());
        try (InputStream in = PageLibraries.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
