package weeknote.site.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// Records one behind the other, each with its length and its checksum before it, so that a file
/// that was cut anywhere can be read up to its last whole record.
final class RecordFile {

    private static final int HEAD = 2 * Integer.BYTES;

    private RecordFile() {}

    /// Writes records behind what is there.
    static void write(FileChannel channel, List<JournalRecord> records) throws IOException {
        List<byte[]> all = new ArrayList<>();
        int size = 0;
        for (JournalRecord record : records) {
            byte[] bytes = RecordCodec.bytes(record);
            all.add(bytes);
            size += HEAD + bytes.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(size);
        all.forEach(bytes -> buffer.putInt(bytes.length).putInt(checksum(bytes)).put(bytes));
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /// The records from the start of the file to its end, or to the first that is not whole.
    static List<JournalRecord> read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) >= 0) {
            // On to the next part.
        }
        buffer.flip();
        List<JournalRecord> records = new ArrayList<>();
        while (buffer.remaining() >= HEAD) {
            int length = buffer.getInt();
            int checksum = buffer.getInt();
            if (length <= 0 || length > buffer.remaining()) {
                break;
            }
            byte[] bytes = new byte[length];
            buffer.get(bytes);
            if (checksum(bytes) != checksum) {
                break;
            }
            records.add(RecordCodec.record(bytes));
        }
        return records;
    }

    private static int checksum(byte[] bytes) {
        var checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
