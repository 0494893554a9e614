package weeknote.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/// A post as it stands on disk: its path, its text with the file's line ends and without a byte
/// order mark, and what is needed to write it back exactly.
public record PostFile(Path path, String text, FileFormat format, FileStamp stamp, Access access) {

    /// More than this is no post; reading it would only freeze the window.
    private static final long MAX_SIZE = 64L * 1024 * 1024;

    /// Reads a post in the charset that its bytes show.
    ///
    /// @throws IOException if the disk says no, or the file is no text at all; its message is a
    ///   sentence
    public static PostFile read(Path path) throws IOException {
        byte[] bytes = bytes(path);
        FileStamp stamp = FileStamp.of(path, bytes);
        FileFormat format =
                FormatGuess.of(bytes)
                        .orElseThrow(() ->
                                new IOException(
                                        path
                                                + " is not a text file; open a Markdown post"
                                                + " instead."));
        return new PostFile(path, format.decode(bytes), format, stamp, access(path));
    }

    /// Reads a post, or, where there is no such file, begins it: it is empty until a save writes
    /// it.
    ///
    /// @param path a post, or a folder for the post in it that was changed last
    /// @throws IOException as [#read] does
    public static PostFile readOrBegin(Path path) throws IOException {
        return PostFolder.canBegin(path)
                ? new PostFile(path, "", FileFormat.UTF_8, FileStamp.NEVER, new Access.Writable())
                : read(PostFolder.postAt(path));
    }

    private static Access access(Path path) {
        return Files.isWritable(path)
                ? new Access.Writable()
                : new Access.ReadOnly(
                        "This file is read-only; save it under another name to change it.");
    }

    private static byte[] bytes(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is a folder; open a post in it.");
        }
        try {
            if (Files.size(path) > MAX_SIZE) {
                throw new IOException(path + " is larger than 64 MB; that is no post.");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new IOException(path + " does not exist; check the name.", e);
        } catch (AccessDeniedException e) {
            throw new IOException(path + " cannot be read: you have no rights to it.", e);
        }
    }

    /// The offset in the text of the first byte that is not UTF-8, in a file that was meant as
    /// such; empty for one that is UTF-8, or of an old charset as a whole.
    public OptionalInt brokenUtf8() {
        if (format.isUnicode()) {
            return OptionalInt.empty();
        }
        try {
            return BrokenUtf8.in(format.encode(text));
        } catch (CharacterCodingException e) {
            throw new AssertionError("It was decoded without loss", e);
        }
    }

    /// A post as it was, whatever stands on the disk now: saving it finds that out.
    ///
    /// @throws CharacterCodingException if the charset lacks a character of the text
    public static PostFile asItWas(Path path, String text, FileFormat format)
            throws CharacterCodingException {
        FileStamp stamp = FileStamp.ofContent(format.encode(text));
        return new PostFile(path, text, format, stamp, new Access.Writable());
    }

    /// How the file stands on the disk now.
    ///
    /// @throws IOException if the disk says no
    public DiskChange change() throws IOException {
        if (!Files.exists(path)) {
            return stamp.equals(FileStamp.NEVER)
                    ? new DiskChange.None()
                    : new DiskChange.Gone(path);
        }
        if (!stamp.matches(path)) {
            return new DiskChange.Written(read(path));
        }
        Access now = access(path);
        return now.equals(access)
                ? new DiskChange.None()
                : new DiskChange.Permitted(new PostFile(path, text, format, stamp, now));
    }

    /// Writes the post with a new text, if it differs from what is on disk.
    ///
    /// @throws IOException if the disk says no, or the charset lacks a character of the text
    public SaveOutcome save(String newText) throws IOException {
        boolean exists = Files.exists(path);
        if (exists && !stamp.matches(path)) {
            return new SaveOutcome.ChangedOnDisk(path);
        }
        if (exists && newText.equals(text)) {
            return new SaveOutcome.Unchanged(this);
        }
        Optional<String> unwritable = format.firstUnwritable(newText);
        if (unwritable.isPresent()) {
            return new SaveOutcome.NoPlaceFor(unwritable.get(), format);
        }
        return new SaveOutcome.Saved(write(path, newText, format));
    }

    /// Writes a text to a path, whatever stands there: for a new post, and where the author chose
    /// to overwrite.
    ///
    /// @throws IOException if the disk says no, or the charset lacks a character of the text
    public static PostFile write(Path path, String text, FileFormat format) throws IOException {
        byte[] bytes = encoded(path, text, format);
        AtomicWrite.write(path, bytes);
        return new PostFile(path, text, format, FileStamp.of(path, bytes), new Access.Writable());
    }

    private static byte[] encoded(Path path, String text, FileFormat format) throws IOException {
        try {
            return format.encode(text);
        } catch (CharacterCodingException e) {
            throw new IOException(path + " cannot be written: " + unwritable(format), e);
        }
    }

    private static String unwritable(FileFormat format) {
        return format.isUnicode()
                ? "the text holds half a character, such as a part of an emoji; delete it and save"
                        + " again."
                : format.displayName()
                        + " has no place for one of its characters; save it as UTF-8.";
    }
}
