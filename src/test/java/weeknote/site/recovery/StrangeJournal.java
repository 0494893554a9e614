package weeknote.site.recovery;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/// Bytes of journals that this version of the program does not write.
final class StrangeJournal {

    private StrangeJournal() {}

    /// The first record as one of another kind, whole.
    static byte[] withKind(char kind, byte[] journal) {
        ByteBuffer buffer = ByteBuffer.wrap(journal.clone());
        int length = buffer.getInt(0);
        buffer.put(8, (byte) kind);
        var checksum = new CRC32C();
        checksum.update(buffer.array(), 8, length);
        return buffer.putInt(4, (int) checksum.getValue()).array();
    }
}
