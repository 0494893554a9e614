package weeknote.cli;

import java.io.IOException;
import java.util.Optional;
import weeknote.site.Access;
import weeknote.site.FileFormat;
import weeknote.site.PostFile;
import weeknote.site.SaveOutcome;

/// Saves a post that a command changed.
final class Saving {

    private Saving() {}

    /// Saves the text, if it differs.
    ///
    /// @return the reason why the file was left alone, if it was
    /// @throws IOException if the disk says no
    static Optional<String> save(PostFile file, String text) throws IOException {
        if (text.equals(file.text())) {
            return Optional.empty();
        }
        return switch (file.access()) {
            case Access.ReadOnly(String reason) -> Optional.of(reason);
            case Access.Writable() -> reason(file.save(text));
        };
    }

    private static Optional<String> reason(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved _, SaveOutcome.Unchanged _ -> Optional.empty();
            case SaveOutcome.ChangedOnDisk _ ->
                    Optional.of("another program changed it meanwhile; try again.");
            case SaveOutcome.NoPlaceFor(String character, FileFormat format) ->
                    Optional.of(
                            "its charset, "
                                    + format.displayName()
                                    + ", has no place for “"
                                    + character
                                    + "”; save it as UTF-8 first.");
        };
    }
}
