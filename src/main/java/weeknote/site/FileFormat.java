package weeknote.site;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// How the text of a post stands in its bytes: the charset, and whether a byte order mark precedes
/// it.
///
/// Decoding is total, encoding exact: what was decoded without loss is encoded to the same bytes.
public record FileFormat(Charset charset, boolean byteOrderMark) {

    /// UTF-8 without a byte order mark: what a new post gets.
    public static final FileFormat UTF_8 = new FileFormat(StandardCharsets.UTF_8, false);

    private static final char MARK = '\uFEFF';

    /// The text without its byte order mark, its line ends as they are; bytes that are no text in
    /// this charset become U+FFFD.
    String decode(byte[] bytes) {
        String text = new String(bytes, charset);
        return byteOrderMark ? text.substring(1) : text;
    }

    /// Whether encoding the text gives these bytes again.
    boolean isExact(byte[] bytes) {
        try {
            return Arrays.equals(encode(decode(bytes)), bytes);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// Whether it has bytes for every whole character.
    boolean isUnicode() {
        return charset.name().startsWith("UTF-");
    }

    /// Whether the charset has bytes for every character of a text.
    public boolean canHold(String text) {
        return charset.newEncoder().canEncode(text);
    }

    /// The first whole character of a text that the charset has no bytes for, such as an arrow in
    /// Windows-1252.
    Optional<String> firstUnwritable(String text) {
        CharsetEncoder encoder = charset.newEncoder();
        if (isUnicode() || encoder.canEncode(text)) {
            return Optional.empty();
        }
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !encoder.canEncode(character))
                .findFirst();
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

    /// As the status bar names it: `UTF-8`, `UTF-8 BOM`, `Windows-1252`.
    public String displayName() {
        String name = charset.displayName();
        String known = name.startsWith("windows") ? "W" + name.substring(1) : name;
        return known + (byteOrderMark ? " BOM" : "");
    }
}
