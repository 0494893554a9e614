package weeknote.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a file was when it was last read or written; by it a later change by another program is
/// seen.
///
/// Size and time tell cheaply that nothing happened; where they differ the content decides, because
/// synchronising programs touch files without changing them.
public record FileStamp(long size, FileTime modified, String digest) {

    /// Of a file that was never there: no content has this size.
    static final FileStamp NEVER = new FileStamp(-1, FileTime.fromMillis(0), "");

    static FileStamp of(Path file, byte[] content) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(content.length, attributes.lastModifiedTime(), digest(content));
    }

    /// Of a content whose time nobody knows.
    static FileStamp ofContent(byte[] content) {
        return new FileStamp(content.length, FileTime.fromMillis(0), digest(content));
    }

    /// Whether the file at this path still has the content of this stamp.
    boolean matches(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.size() != size) {
            return false;
        }
        return attributes.lastModifiedTime().equals(modified)
                || digest(Files.readAllBytes(file)).equals(digest);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
