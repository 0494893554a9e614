package weeknote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    @TempDir private Path folder;

    private final Console console = new Console();

    private String errors() {
        return console.errors().replace(folder.toString(), "FOLDER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fields", "export"})
    void aMissingFileIsADiskFailure(String command) {
        assertEquals(3, console.run(command, folder.resolve("nope.md").toString()));
        assertEquals("weeknote: FOLDER/nope.md does not exist; check the name.\n", errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fields", "export"})
    void aBinaryFileIsSaidToBeNone(String command) throws IOException {
        Path file = Files.write(folder.resolve("a.md"), new byte[] {(byte) 0x89, 'P', 0, 1});
        assertEquals(3, console.run(command, file.toString()));
        assertEquals(
                "weeknote: FOLDER/a.md is not a text file; open a Markdown post instead.\n",
                errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fields", "export"})
    void anEmptyFileIsAPost(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "");
        assertEquals(0, console.run(command, file.toString()));
        assertEquals("", errors());
    }

    @Test
    void aFolderWithoutPostsIsSaidToBeEmpty() {
        assertEquals(0, console.run("check", folder.toString()));
        assertEquals("weeknote: FOLDER holds no Markdown posts.\n", errors());
    }

    @Test
    void aFailureOnOneFileStopsNoOther() throws IOException {
        Path missing = folder.resolve("nope.md");
        Path post = Files.writeString(folder.resolve("a.md"), "[a][nowhere]\n");
        assertEquals(3, console.run("check", missing.toString(), post.toString()));
        assertEquals(1, console.output().lines().count());
    }

    @Test
    void tenMegabytesOfTextWork() throws IOException {
        String paragraph = "Ten *megabytes* of [text](/x), with a mark.\n\n";
        Path file = Files.writeString(folder.resolve("a.md"), paragraph.repeat(220_000));
        assertEquals(0, console.run("check", file.toString()));
        assertEquals("", errors());
    }
}
