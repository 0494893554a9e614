package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.site.recovery.Journals;
import weeknote.site.recovery.Orphan;

/// A second program is started while one is typed into.
class TwoProgramsTest {

    private static final String POST = "One line.\n";

    @TempDir private Path folder;

    @Test
    void whatAProgramThatRunsHasTypedIsOfferedWhenItIsGone() throws Exception {
        Path post = Files.writeString(folder.resolve("post.md"), POST);
        Path journals = Files.createDirectory(folder.resolve("journals"));
        Process typist = Typist.start(post, journals, 1);
        try (BufferedReader said = typist.inputReader()) {
            while (journals(journals).isEmpty()) {
                assertNotNull(said.readLine(), "The typist is gone.");
            }
            assertEquals(List.of(), new Journals(journals).orphans());
        } finally {
            typist.destroyForcibly().waitFor();
        }
        List<Orphan> orphans = new Journals(journals).orphans();
        assertEquals(1, orphans.size());
        orphans.getFirst().release();
    }

    private static List<Path> journals(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".journal")).toList();
        }
    }
}
