package weeknote.site.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.site.FileFormat;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// A record as bytes. Texts are in Java's modified UTF-8, which has a place for every `char`, half
/// an emoji too.
final class RecordCodec {

    private static final byte BASE = 'B';
    private static final byte CHANGED = 'C';

    /// `writeUTF` takes 65,535 bytes, three for a `char` at most.
    private static final int CHUNK = 65_535 / 3;

    private RecordCodec() {}

    static byte[] bytes(JournalRecord record) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        switch (record) {
            case JournalRecord.Base(Optional<Path> path, FileFormat format, String text) -> {
                out.writeByte(BASE);
                out.writeUTF(path.map(Path::toString).orElse(""));
                out.writeUTF(format.charset().name());
                out.writeBoolean(format.byteOrderMark());
                write(text, out);
            }
            case JournalRecord.Changed(TextChange change, Instant at) -> {
                out.writeByte(CHANGED);
                out.writeLong(at.toEpochMilli());
                out.writeInt(change.edits().size());
                for (TextEdit edit : change.edits()) {
                    out.writeInt(edit.range().start());
                    out.writeInt(edit.range().end());
                    write(edit.newText(), out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        for (int start = 0; start < text.length(); start += CHUNK) {
            out.writeUTF(text.substring(start, Math.min(text.length(), start + CHUNK)));
        }
    }

    /// @throws IOException if these bytes are no record
    /// @throws IllegalArgumentException if they are one of another version of the program
    static JournalRecord record(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        return switch (in.readByte()) {
            case BASE -> {
                Optional<Path> path =
                        Optional.of(in.readUTF()).filter(s -> !s.isEmpty()).map(Path::of);
                var format = new FileFormat(Charset.forName(in.readUTF()), in.readBoolean());
                yield new JournalRecord.Base(path, format, text(in));
            }
            case CHANGED -> {
                Instant at = Instant.ofEpochMilli(in.readLong());
                int count = in.readInt();
                List<TextEdit> edits = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    var range = new TextRange(in.readInt(), in.readInt());
                    edits.add(TextEdit.replace(range, text(in)));
                }
                yield new JournalRecord.Changed(new TextChange(edits), at);
            }
            default -> throw new IOException("A record of an unknown kind: " + bytes[0]);
        };
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        var text = new StringBuilder(length);
        while (text.length() < length) {
            text.append(in.readUTF());
        }
        return text.toString();
    }
}
