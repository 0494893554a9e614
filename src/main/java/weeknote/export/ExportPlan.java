package weeknote.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import weeknote.site.AtomicWrite;

/// A file to be written.
///
/// @param path relative to the folder that it is written to, or absolute
public record ExportPlan(Path path, String content) {

    /// Writes the file, over what stands there, in UTF-8; makes the folders on its way below
    /// `folder`.
    ///
    /// @throws IOException if the disk says no
    public void writeTo(Path folder) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            Files.createDirectories(parent);
        }
        try {
            AtomicWrite.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // A full disk is reported without the path.
            throw new IOException(file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}
