package weeknote.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Why the disk said no, as a sentence for the author.
public final class DiskReason {

    private DiskReason() {}

    /// `/notes/week.md cannot be written: you have no rights to it.`
    public static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> denied.getFile() + ": you have no rights to it.";
            case NoSuchFileException missing -> missing.getFile() + " does not exist.";
            case FileAlreadyExistsException taken -> taken.getFile() + " is in the way.";
            case NotDirectoryException file -> file.getFile() + " is no folder.";
            case CharacterCodingException _ ->
                    "The file's charset has no place for one of its characters; save it as UTF-8.";
            case FileSystemException failure when failure.getReason() != null ->
                    failure.getFile() + ": " + failure.getReason() + ".";
            default -> String.valueOf(e.getMessage());
        };
    }
}
