package weeknote.site.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A text that a post had, in a file that its owner can read without the program:
/// `2026-02-14T21-14-05.123Z.md`, or `2026-02-14T21-14-05.123Z-found.md`.
///
/// @param size in bytes
public record Version(Path file, Instant at, long size, Origin origin) {

    /// How a post came to have the text.
    public enum Origin {
        /// The program saved it.
        SAVED(""),
        /// It stood in the file when that was opened.
        FOUND("-found");

        private final String mark;

        Origin(String mark) {
            this.mark = mark;
        }
    }

    /// Of a version that is being written; what a crash leaves of it counts for nothing.
    static final String UNFINISHED = ".unfinished";

    private static final String ENDING = ".md";

    /// No colon, which Windows does not allow.
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /// The name of the file of a version, the same for the same millisecond.
    static String name(Instant at, Origin origin) {
        return NAME.format(at) + origin.mark + ENDING;
    }

    /// Empty if the file is no version.
    static Optional<Version> of(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            boolean isFound = name.endsWith(Origin.FOUND.mark + ENDING);
            Origin origin = isFound ? Origin.FOUND : Origin.SAVED;
            String time = name.substring(0, name.length() - (origin.mark + ENDING).length());
            return Optional.of(
                    new Version(file, NAME.parse(time, Instant::from), Files.size(file), origin));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The text, with the line ends that the file had.
    ///
    /// @throws IOException if the disk says no, or the file is damaged
    public String text() throws IOException {
        return Files.readString(file);
    }
}
