package weeknote.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders that nobody but their owner may read. Where the system has no such rights,
/// those of the program's folder count: on Windows it lies in the owner's profile.
public final class OwnerOnly {

    private OwnerOnly() {}

    /// Makes a folder, with those above it, unless it is there.
    ///
    /// @throws IOException if the disk says no
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Makes a file that must not be there yet, to be read and written.
    ///
    /// @throws IOException if the disk says no
    public static FileChannel createFile(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE),
                attributes(file));
    }

    private static FileAttribute<?>[] attributes(Path file) {
        boolean hasRights = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return hasRights
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
