package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenUtf8Test {

    @TempDir private Path folder;

    private OptionalInt broken(byte[] bytes) throws IOException {
        return PostFile.read(Files.write(folder.resolve("week.md"), bytes)).brokenUtf8();
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aLoneByteBetweenLettersOfUtf8IsFound() throws IOException {
        assertEquals(OptionalInt.of(7), broken(latin("M\u00C3\u00BCll f\u00FCr\n")));
    }

    @Test
    void aCharacterCutAtTheEndIsFound() throws IOException {
        assertEquals(OptionalInt.of(4), broken(latin("M\u00C3\u00BCl\u00C3")));
    }

    @Test
    void aTextOfAnOldCharsetIsNotBroken() throws IOException {
        assertEquals(OptionalInt.empty(), broken(latin("M\u00FCll f\u00FCr \u00C4\u0093\n")));
    }

    @Test
    void utf8IsNotBroken() throws IOException {
        assertEquals(OptionalInt.empty(), broken("Müll 🗑\n".getBytes(StandardCharsets.UTF_8)));
    }
}
