package weeknote.site;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the format of a file from its bytes: the first that gives exactly these bytes again.
///
/// A byte order mark says it (Unicode 16, section 23.8). Without one it is UTF-16 if more than a
/// quarter of the bytes are zero, else UTF-8 if they are well-formed, then, where none is zero,
/// Windows-1252, the charset of most old posts, then ISO 8859-1, which has a character for every
/// byte.
final class FormatGuess {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final List<FileFormat> MARKED =
            List.of(
                    new FileFormat(StandardCharsets.UTF_8, true),
                    new FileFormat(StandardCharsets.UTF_16LE, true),
                    new FileFormat(StandardCharsets.UTF_16BE, true));

    private static final List<FileFormat> OLD =
            List.of(
                    new FileFormat(WINDOWS_1252, false),
                    new FileFormat(StandardCharsets.ISO_8859_1, false));

    private final byte[] bytes;

    private FormatGuess(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Empty if the bytes are no text.
    static Optional<FileFormat> of(byte[] bytes) {
        var guess = new FormatGuess(bytes);
        return guess.candidates().filter(format -> format.isExact(bytes)).findFirst();
    }

    private Stream<FileFormat> candidates() {
        Stream<FileFormat> marked = MARKED.stream().filter(this::isMarked);
        Stream<FileFormat> unmarked =
                isWide()
                        ? Stream.of(
                                        wide(StandardCharsets.UTF_16LE),
                                        wide(StandardCharsets.UTF_16BE))
                                .filter(this::hasZerosWhereLatinHas)
                        : Stream.of(FileFormat.UTF_8);
        return Stream.of(marked, unmarked, hasZero() ? Stream.<FileFormat>of() : OLD.stream())
                .flatMap(each -> each);
    }

    private static FileFormat wide(Charset charset) {
        return new FileFormat(charset, false);
    }

    private boolean isMarked(FileFormat format) {
        byte[] mark = "\uFEFF".getBytes(format.charset());
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private boolean hasZero() {
        return zeros(0, 1) > 0;
    }

    /// Whether the zeros are those of UTF-16: text in Latin letters has one in each character.
    private boolean isWide() {
        return bytes.length > 2 && bytes.length % 2 == 0 && zeros(0, 1) * 4 > bytes.length;
    }

    /// The high byte of a Latin letter is the second one in UTF-16LE, the first one in UTF-16BE.
    private boolean hasZerosWhereLatinHas(FileFormat format) {
        int high = format.charset().equals(StandardCharsets.UTF_16LE) ? 1 : 0;
        return zeros(high, 2) > zeros(1 - high, 2);
    }

    private int zeros(int start, int step) {
        int count = 0;
        for (int i = start; i < bytes.length; i += step) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }
}
