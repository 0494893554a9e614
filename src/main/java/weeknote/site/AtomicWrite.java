package weeknote.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file so that it holds the old content or the new one, whatever happens in between: the
/// new content goes to a file beside it, is forced to the disk, and is moved over.
///
/// Where that cannot be, the file itself is overwritten, with a copy of the old content at hand
/// until that is done: a file with several names (hard links) would lose the others, some folders
/// take no new files, and some disks move nothing at once.
public final class AtomicWrite {

    private AtomicWrite() {}

    /// Makes `content` the whole content of `target`, which need not exist.
    ///
    /// @throws IOException if the disk says no; the target is then as it was, or its old content is
    ///   where the message says
    public static void write(Path target, byte[] content) throws IOException {
        // A link stays a link: what it leads to is written, be it there yet or not.
        Path file = LinkChain.of(target).getLast();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe or a device is written to, not replaced.
            Files.write(file, content);
        } else if (KeptAttributes.hasOtherNames(file)) {
            InPlaceWrite.write(file, content);
        } else {
            replace(file, content);
        }
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path folder = folderOf(file);
        Path temporary = temporaryFor(file, folder);
        try {
            create(temporary);
        } catch (AccessDeniedException e) {
            inPlaceInstead(file, content, folder, e);
            return;
        } catch (FileSystemException e) {
            throw ofAuthorsFile(e, file);
        }
        try {
            KeptAttributes.copy(file, temporary);
            ForcedWrite.fill(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            InPlaceWrite.write(file, content);
        } catch (FileSystemException e) {
            throw ofAuthorsFile(e, file);
        } finally {
            ForcedWrite.discard(temporary);
        }
        ForcedWrite.forceFolder(folder);
    }

    /// The same reason, of the file that the author knows.
    private static IOException ofAuthorsFile(FileSystemException refusal, Path file) {
        var named =
                refusal instanceof AccessDeniedException
                        ? new AccessDeniedException(file.toString())
                        : new FileSystemException(file.toString(), null, refusal.getReason());
        named.initCause(refusal);
        return named;
    }

    /// A folder that takes no new files may still hold one that may be written.
    private static void inPlaceInstead(
            Path file, byte[] content, Path folder, FileSystemException refusal)
            throws IOException {
        if (!Files.isWritable(file)) {
            throw new IOException(
                    file + " cannot be written: you may not make files in " + folder + ".",
                    refusal);
        }
        InPlaceWrite.write(file, content);
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("The folder of " + file + " does not exist.");
        }
        return folder;
    }

    /// Always the same for a file, so that one which a crash has left is found and goes.
    private static Path temporaryFor(Path file, Path folder) {
        int name = String.valueOf(file.getFileName()).hashCode();
        return folder.resolve(".weeknote-" + Integer.toHexString(name) + ".tmp");
    }

    private static void create(Path temporary) throws IOException {
        try {
            Files.createFile(temporary);
        } catch (FileAlreadyExistsException e) {
            Files.delete(temporary);
            Files.createFile(temporary);
        }
    }
}
