package weeknote.site.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// The journal of a program that ended without saving or asking. It is held, so that no second
/// program offers the same text.
public final class Orphan {

    private final Path file;
    private final FileChannel channel;
    private final UnsavedText unsaved;

    Orphan(Path file, FileChannel channel, UnsavedText unsaved) {
        this.file = file;
        this.channel = channel;
        this.unsaved = unsaved;
    }

    public UnsavedText unsaved() {
        return unsaved;
    }

    /// The text is in other hands now, or nobody wants it.
    ///
    /// @throws IOException if the disk says no
    public void delete() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }

    /// Leaves it for the next start.
    ///
    /// @throws IOException if the disk says no
    public void release() throws IOException {
        channel.close();
    }
}
