package weeknote.site.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import weeknote.site.FileFormat;
import weeknote.text.TextChange;

/// One thing that a journal says.
sealed interface JournalRecord {

    /// The first record: what the author began with.
    ///
    /// @param path of the post; empty for one that has no file yet
    /// @param text with the file's own line ends
    record Base(Optional<Path> path, FileFormat format, String text) implements JournalRecord {}

    /// What was typed.
    ///
    /// @param change of the text as it is edited, with LF line ends
    /// @param at when it was written down
    record Changed(TextChange change, Instant at) implements JournalRecord {}

    /// What the records of a journal come to; empty if they hold nothing that is not saved, or not
    /// when.
    ///
    /// @throws IllegalArgumentException if they do not fit each other
    static Optional<UnsavedText> unsaved(List<JournalRecord> records) {
        if (records.size() < 2 || !(records.getFirst() instanceof Base base)) {
            return Optional.empty();
        }
        var unsaved =
                new UnsavedText(
                        base.path(), base.format(), base.text(), TextChange.NONE, Instant.MAX);
        for (JournalRecord record : records.subList(1, records.size())) {
            switch (record) {
                case Changed(TextChange change, Instant at) -> {
                    unsaved = unsaved.since().equals(Instant.MAX) ? unsaved.since(at) : unsaved;
                    unsaved = unsaved.then(change);
                }
                case Base _ -> throw new IllegalArgumentException("A second base in a journal");
            }
        }
        return Optional.of(unsaved).filter(text -> !text.isSaved());
    }
}
