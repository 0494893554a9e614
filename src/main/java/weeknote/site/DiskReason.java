package weeknote.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;

/// Why the disk said no, as a sentence for the author.
public final class DiskReason {

    /// What Linux and macOS say (`strerror`), and Windows, in words that say what to do; `%s` is `
    /// of /notes/week.md`, where the file is known.
    private static final Map<String, String> IN_WORDS =
            Map.of(
                    "No space left on device", "The disk%s is full; make room.",
                    "There is not enough space on the disk", "The disk%s is full; make room.",
                    "Disk quota exceeded", "Your share of the disk%s is used up; make room.",
                    "Read-only file system", "The disk%s can only be read; save elsewhere.",
                    "Input/output error", "The disk%s fails; save elsewhere.",
                    "Permission denied", "You have no rights to it.");

    private DiskReason() {}

    /// `The disk of /notes/week.md is full; make room.`
    public static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "You have no rights to " + denied.getFile() + ".";
            case NoSuchFileException missing -> missing.getFile() + " does not exist.";
            case FileAlreadyExistsException taken -> taken.getFile() + " is in the way.";
            case NotDirectoryException file -> file.getFile() + " is no folder.";
            case CharacterCodingException _ ->
                    "The file's charset has no place for one of its characters; save it as UTF-8.";
            case FileSystemException failure when failure.getReason() != null ->
                    inWords(failure.getReason(), " of " + failure.getFile())
                            .orElse(failure.getFile() + ": " + failure.getReason() + ".");
            default -> {
                String message = String.valueOf(e.getMessage());
                yield inWords(message, "").orElse(sentence(message));
            }
        };
    }

    private static Optional<String> inWords(String reason, String ofFile) {
        return Optional.ofNullable(IN_WORDS.get(reason)).map(words -> words.formatted(ofFile));
    }

    // It may begin with the name of a file, and is left as it is.
    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
