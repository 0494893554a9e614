package weeknote.site;

import java.nio.file.Path;

/// What became of a save; a disk that says no is an `IOException` instead.
public sealed interface SaveOutcome {

    /// The file now holds the text.
    record Saved(PostFile file) implements SaveOutcome {}

    /// The file held the text already; nothing was written and its time stamp stays.
    record Unchanged(PostFile file) implements SaveOutcome {}

    /// Another program changed the file since it was read. Nothing was written; the author must
    /// choose.
    record ChangedOnDisk(Path path) implements SaveOutcome {}

    /// The file's charset has no bytes for a character of the text, such as an arrow in
    /// Windows-1252. Nothing was written; the author must choose.
    record NoPlaceFor(String character, FileFormat format) implements SaveOutcome {}
}
