package weeknote.site;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/// What a file has besides its content, and keeps when another takes its place: its rights, its
/// owner and group as far as that may be given, and its extended attributes.
final class KeptAttributes {

    private static final System.Logger LOG = System.getLogger(KeptAttributes.class.getName());

    private KeptAttributes() {}

    /// Whether a file has several names (hard links), as some note programs give theirs.
    static boolean hasOtherNames(Path file) throws IOException {
        boolean counts = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return counts
                && Files.isRegularFile(file)
                && Files.getAttribute(file, "unix:nlink") instanceof Integer count
                && count > 1;
    }

    /// Before the content is there, so that a private post is never readable by others. A new post
    /// keeps what the system gives to any new file.
    static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        var view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            PosixFileAttributes kept = Files.readAttributes(from, PosixFileAttributes.class);
            copyOwner(kept, view);
            view.setPermissions(kept.permissions());
        }
        copyExtended(from, to);
    }

    /// Only an administrator may give a file away: one who writes in another's file then owns it.
    private static void copyOwner(PosixFileAttributes kept, PosixFileAttributeView view)
            throws IOException {
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!kept.group().equals(now.group())) {
                view.setGroup(kept.group());
            }
            if (!kept.owner().equals(now.owner())) {
                view.setOwner(kept.owner());
            }
        } catch (IOException e) {
            LOG.log(DEBUG, "A file's owner cannot be kept", e);
        }
    }

    private static void copyExtended(Path from, Path to) {
        var source = Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
        var target = Files.getFileAttributeView(to, UserDefinedFileAttributeView.class);
        if (source == null || target == null) {
            return;
        }
        try {
            for (String name : source.list()) {
                ByteBuffer value = ByteBuffer.allocate(source.size(name));
                source.read(name, value);
                target.write(name, value.flip());
            }
        } catch (IOException e) {
            LOG.log(DEBUG, "A file's extended attributes cannot be kept", e);
        }
    }
}
