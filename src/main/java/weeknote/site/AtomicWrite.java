package weeknote.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
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

    private static final int MOST_LINKS = 40;

    private AtomicWrite() {}

    /// Makes `content` the whole content of `target`, which need not exist.
    ///
    /// @throws IOException if the disk says no; the target is then as it was
    public static void write(Path target, byte[] content) throws IOException {
        Path file = followed(target.toAbsolutePath());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe or a device is written to, not replaced.
            Files.write(file, content);
            return;
        }
        Path temporary = createBeside(file);
        try {
            copyPermissions(file, temporary);
            fill(temporary, content);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// A link stays a link: what it leads to is written, be it there yet or not.
    private static Path followed(Path target) throws IOException {
        Path file = target;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new IOException(target + " is a link that leads to itself.");
            }
            file = file.resolveSibling(Files.readSymbolicLink(file)).normalize();
        }
        return file;
    }

    private static Path createBeside(Path file) throws IOException {
        Path folder = folderOf(file);
        Path temporary = folder.resolve(".weeknote-" + UUID.randomUUID() + ".tmp");
        try {
            return Files.createFile(temporary);
        } catch (AccessDeniedException e) {
            throw new IOException(
                    file + " cannot be written: you may not make files in " + folder + ".", e);
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
