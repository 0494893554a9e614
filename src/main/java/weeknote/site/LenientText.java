package weeknote.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that is read as UTF-8 whatever it holds, `�` for what is none: a template of which one
/// comment is in another charset is a template all the same.
final class LenientText {

    private LenientText() {}

    static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
