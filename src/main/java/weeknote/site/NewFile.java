package weeknote.site;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes files that were not there before, and never over one that is.
public final class NewFile {

    private NewFile() {}

    /// The names in a folder, in lower case: on many disks `Image.PNG` and `image.png` are one
    /// file. None if there is no such folder.
    ///
    /// @throws IOException if the disk says no
    public static Set<String> takenNames(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /// Makes a file, and the folders above it. It has all of its content or is not there.
    ///
    /// @throws FileAlreadyExistsException if there is one, which stays as it is
    /// @throws IOException if the disk says no
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // The name is ours from here on, whatever another program does.
        Files.createFile(file);
        boolean written = false;
        try {
            AtomicWrite.write(file, content);
            written = true;
        } finally {
            if (!written) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// The content of a file that is to be copied.
    ///
    /// @throws IOException if the disk says no
    public static byte[] content(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
