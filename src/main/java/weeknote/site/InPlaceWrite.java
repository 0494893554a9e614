package weeknote.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Overwrites a file, with a copy of its old content at hand until that is done.
final class InPlaceWrite {

    private InPlaceWrite() {}

    /// Makes `content` the whole content of a file that may be there.
    ///
    /// @throws IOException if the disk says no; the file is then as it was, or its message says
    ///   where the old content is
    static void write(Path file, byte[] content) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        byte[] old = Files.readAllBytes(file);
        Path copy = copy(file, old);
        try {
            ForcedWrite.fill(file, content);
        } catch (IOException e) {
            putBack(file, old, copy, e);
            throw e;
        }
        ForcedWrite.discard(copy);
    }

    /// Beside the file, or where the system keeps what is temporary if the folder takes no files.
    private static Path copy(Path file, byte[] old) throws IOException {
        Path copy = emptyCopy(file);
        try {
            ForcedWrite.fill(copy, old);
        } catch (IOException e) {
            ForcedWrite.discard(copy);
            throw e;
        }
        return copy;
    }

    private static Path emptyCopy(Path file) throws IOException {
        String name = ".weeknote-" + file.getFileName() + "-";
        try {
            return Files.createTempFile(file.toAbsolutePath().getParent(), name, ".copy");
        } catch (AccessDeniedException e) {
            return Files.createTempFile(name, ".copy");
        }
    }

    /// What was there took this room before: it has it again.
    private static void putBack(Path file, byte[] old, Path copy, IOException reason)
            throws IOException {
        try {
            ForcedWrite.fill(file, old);
        } catch (IOException e) {
            if (!Arrays.equals(Files.readAllBytes(file), old)) {
                throw new IOException(
                        file
                                + " could not be written; what it held before is in "
                                + copy
                                + " ("
                                + DiskReason.of(reason)
                                + ")",
                        e);
            }
        }
        ForcedWrite.discard(copy);
    }
}
