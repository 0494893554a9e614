package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalWordsTest {

    @TempDir Path folder;

    @Test
    void thereAreNoneAtFirst() throws IOException {
        assertEquals(Set.of(), PersonalWords.in(folder).read());
    }

    @Test
    void aWordIsAddedToThoseOfAnotherWindow() throws IOException {
        PersonalWords words = PersonalWords.in(folder.resolve("new"));
        words.add("Grafana");
        PersonalWords.in(folder.resolve("new")).add("été");
        assertEquals(Set.of("Grafana", "été", "kubectl"), words.add("kubectl"));
        assertEquals("Grafana\nkubectl\nété\n", Files.readString(words.file()));
    }

    @Test
    void theFileMayBeWrittenByHand() throws IOException {
        PersonalWords words = PersonalWords.in(folder);
        Files.writeString(words.file(), "\n  Grafana \r\n\r\nkubectl");
        assertEquals(Set.of("Grafana", "kubectl"), words.read());
    }
}
