package weeknote.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// What tells cheaply that a file may be another one than it was.
public record FileTrace(Path path, long size, FileTime modified) {

    /// Empty of a file that is not there.
    static Optional<FileTrace> of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(
                    new FileTrace(file, attributes.size(), attributes.lastModifiedTime()));
        } catch (IOException e) {
            // To whoever wants to read it, it is not there.
            return Optional.empty();
        }
    }
}
