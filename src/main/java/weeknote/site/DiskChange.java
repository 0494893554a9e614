package weeknote.site;

import java.nio.file.Path;

/// How the file of an open post stands on the disk, as against when it was last read or written.
public sealed interface DiskChange {

    /// It has the content it had.
    record None() implements DiskChange {}

    /// Another program wrote it.
    record Written(PostFile now) implements DiskChange {}

    /// It has the content it had, but may be written now and could not, or the other way round.
    record Permitted(PostFile now) implements DiskChange {}

    /// It was deleted, or has another name or place now.
    record Gone(Path path) implements DiskChange {}
}
