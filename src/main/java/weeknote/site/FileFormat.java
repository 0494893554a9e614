package weeknote.site;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/// How the text of a post stands in its bytes: the charset, and whether a byte order mark precedes
/// it.
///
/// Decoding is total, encoding exact: what was decoded without loss is encoded to the same bytes.
public record FileFormat(Charset charset, boolean byteOrderMark) {

    /// UTF-8 without a byte order mark: what a new post gets.
    public static final FileFormat UTF_8 = new FileFormat(StandardCharsets.UTF_8, false);

    private static final char MARK = '\uFEFF';
    private static final byte[] MARK_BYTES = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /// UTF-8, with or without a byte order mark.
    static FileFormat utf8Of(byte[] bytes) {
        boolean marked = Arrays.mismatch(bytes, MARK_BYTES) == MARK_BYTES.length;
        return new FileFormat(StandardCharsets.UTF_8, marked || Arrays.equals(bytes, MARK_BYTES));
    }

    /// The text without its byte order mark, its line ends as they are; bytes that are no text in
    /// this charset become U+FFFD.
    String decode(byte[] bytes) {
        String text = new String(bytes, charset);
        return byteOrderMark ? text.substring(1) : text;
    }

    /// The offset of the first byte that is no text in this charset.
    OptionalInt firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var result = charset.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
    }

    /// Whether posts are written in it; others are only shown.
    public boolean isWritable() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /// The bytes of a text.
    ///
    /// @throws CharacterCodingException if the charset has no bytes for one of its characters
    byte[] encode(String text) throws CharacterCodingException {
        CharsetEncoder encoder = charset.newEncoder();
        ByteBuffer bytes = encoder.encode(CharBuffer.wrap(byteOrderMark ? MARK + text : text));
        byte[] exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return exact;
    }

    /// As the status bar names it: `UTF-8`, `UTF-8 BOM`.
    public String displayName() {
        return charset.displayName() + (byteOrderMark ? " BOM" : "");
    }
}
