package weeknote.site;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// Where the bytes of a text stop being UTF-8, though they were meant as such.
///
/// A lone byte such as `FC` in UTF-8 makes the whole file one of an old charset, in which each `ü`
/// of it reads `Ã¼`. A file that really is of an old charset has more such bytes than characters of
/// UTF-8: two bytes in it are hardly ever one.
final class BrokenUtf8 {

    private BrokenUtf8() {}

    /// The offset of the first byte that breaks the rule; empty where none does, or most do that
    /// are above 7F.
    static OptionalInt in(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        int first = -1;
        int broken = 0;
        CoderResult result = decoder.decode(input, output, true);
        while (result.isError()) {
            first = broken == 0 ? input.position() : first;
            broken++;
            input.position(input.position() + result.length());
            result = decoder.decode(input, output, true);
        }
        long whole = output.flip().chars().filter(unit -> unit > 0x7F).count();
        return broken > 0 && whole >= broken ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
