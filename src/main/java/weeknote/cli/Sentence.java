package weeknote.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/// What the disk said, as a sentence: the path, the reason, what to do. Java's own messages are
/// often the bare path.
final class Sentence {

    private Sentence() {}

    static String of(IOException reason) {
        return switch (reason) {
            case AccessDeniedException e ->
                    e.getFile() + " cannot be opened: you have no rights to it.";
            case NoSuchFileException e -> e.getFile() + " does not exist; check the name.";
            case NotDirectoryException e -> e.getFile() + " is no folder; check the name.";
            case FileSystemException e when e.getReason() != null ->
                    e.getFile() + " cannot be used: " + e.getReason() + ".";
            default -> Objects.requireNonNullElse(reason.getMessage(), reason.toString());
        };
    }
}
