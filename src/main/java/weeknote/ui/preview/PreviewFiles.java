package weeknote.ui.preview;

import java.io.IOException;
import java.util.Optional;

/// The files that a post's links may lead to. Called on the threads of the WebView.
@FunctionalInterface
public interface PreviewFiles {

    /// The file at a link of the post, `pic.png` or `/images/pic.png`; empty where there is none to
    /// serve.
    Optional<byte[]> read(String link) throws IOException;
}
