package weeknote.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Looks for files that may be shown: those of a folder, and nothing that `..` or a symbolic link
/// reaches outside of it.
final class InsideFolder {

    private InsideFolder() {}

    /// The file or folder at a path; none if nothing is there.
    static Stream<Path> find(Path folder, String relative) {
        Path file = folder.resolve(relative).normalize();
        // What is not there is found out sooner than by a failure, and most is not.
        return file.startsWith(folder.normalize())
                        && Files.exists(file)
                        && isReallyInside(folder, file)
                ? Stream.of(file)
                : Stream.empty();
    }

    private static boolean isReallyInside(Path folder, Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            // What is not there, or may not be looked at, is no file to serve.
            return false;
        }
    }
}
