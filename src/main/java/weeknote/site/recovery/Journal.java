package weeknote.site.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import weeknote.text.TextChange;

/// What is being typed into one post, on the disk.
///
/// As long as this journal lives, its file is locked; the lock dies with the program, and so tells
/// the journals of a program that runs from those of one that is gone. For one thread at a time.
public final class Journal {

    private final Path file;
    private final FileChannel channel;

    Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    Path file() {
        return file;
    }

    /// Its file belongs to another one now.
    void close() throws IOException {
        channel.close();
    }

    /// Adds what was typed; when it returns, the disk has it.
    ///
    /// @throws IOException if the disk says no
    public void append(TextChange change, Instant at) throws IOException {
        RecordFile.write(channel, List.of(new JournalRecord.Changed(change, at)));
        channel.force(false);
    }

    /// How large it has become, in bytes.
    ///
    /// @throws IOException if the disk says no
    public long size() throws IOException {
        return channel.size();
    }

    /// The text is safe elsewhere, or nobody wants it: nothing is left of the journal.
    ///
    /// @throws IOException if the disk says no
    public void delete() throws IOException {
        // First the file: one that is there without a lock would be taken for one of the dead.
        Files.deleteIfExists(file);
        channel.close();
    }
}
