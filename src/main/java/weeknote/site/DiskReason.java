package weeknote.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;

/// Why the disk said no, as a sentence for the author.
public final class DiskReason {

    /// What Linux and macOS say (`strerror`), and Windows, in words that say what to do.
    private static final Map<String, String> IN_WORDS =
            Map.of(
                    "No space left on device", "the disk is full; make room",
                    "There is not enough space on the disk", "the disk is full; make room",
                    "Disk quota exceeded", "your share of the disk is used up; make room",
                    "Read-only file system", "this disk can only be read; save elsewhere",
                    "Input/output error", "the disk fails; save elsewhere",
                    "Permission denied", "you have no rights to it");

    private DiskReason() {}

    /// `/notes/week.md: you have no rights to it.`
    public static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> denied.getFile() + ": you have no rights to it.";
            case NoSuchFileException missing -> missing.getFile() + " does not exist.";
            case FileAlreadyExistsException taken -> taken.getFile() + " is in the way.";
            case NotDirectoryException file -> file.getFile() + " is no folder.";
            case CharacterCodingException _ ->
                    "The file's charset has no place for one of its characters; save it as UTF-8.";
            case FileSystemException failure when failure.getReason() != null ->
                    failure.getFile() + ": " + inWords(failure.getReason()) + ".";
            default -> sentence(inWords(String.valueOf(e.getMessage())));
        };
    }

    private static String inWords(String reason) {
        return IN_WORDS.getOrDefault(reason, reason);
    }

    private static String sentence(String words) {
        String start = words.substring(0, 1).toUpperCase(Locale.ROOT);
        return start + words.substring(1) + (words.endsWith(".") ? "" : ".");
    }
}
