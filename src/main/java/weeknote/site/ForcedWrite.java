package weeknote.site;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes, and does not return before the disk has it.
final class ForcedWrite {

    private static final System.Logger LOG = System.getLogger(ForcedWrite.class.getName());

    private ForcedWrite() {}

    /// Makes `content` the content of a file that is there, from its start on.
    static void fill(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.truncate(content.length);
            channel.force(true);
        }
    }

    /// A new name in a folder is safe when the folder is. Not every system lets a folder be opened
    /// for that; there the name is as safe as the system makes it.
    static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(DEBUG, "A folder cannot be forced to the disk", e);
        }
    }

    /// Removes a file that nobody needs any more. One that stays does no harm: what was to be
    /// written is.
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(DEBUG, "A temporary file stays", e);
        }
    }
}
