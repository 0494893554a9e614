package weeknote.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Writes a file so that it holds the old content or the new one, whatever happens in between: the
/// new content goes to a file beside it, is forced to the disk, and is moved over.
public final class AtomicWrite {

    private AtomicWrite() {}

    /// Makes `content` the whole content of `target`, which need not exist.
    ///
    /// @throws IOException if the disk says no; the target is then as it was
    public static void write(Path target, byte[] content) throws IOException {
        // A link stays a link: what it points to is replaced.
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path temporary = folderOf(file).resolve(".weeknote-" + UUID.randomUUID() + ".tmp");
        try {
            Files.createFile(temporary);
            copyPermissions(file, temporary);
            fill(temporary, content);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("The folder of " + file + " does not exist.");
        }
        return folder;
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /// Before the content is there, so that a private post is never readable by others. A new post
    /// keeps what the system gives to any new file.
    private static void copyPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from)
                && Files.getFileAttributeView(to, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
