package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostFileTest {

    @TempDir Path folder;

    @Test
    void aByteOrderMarkIsNoTextAndIsWrittenBack() throws IOException {
        Path path = file("\uFEFFone\r\n");
        PostFile post = PostFile.read(path);
        assertEquals("one\r\n", post.text());
        post.save("two\r\n");
        assertEquals("\uFEFFtwo\r\n", Files.readString(path));
    }

    @Test
    void aSaveWithoutAChangeDoesNotTouchTheFile() throws IOException {
        Path path = file("one\n");
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(path, before);
        assertInstanceOf(SaveOutcome.Unchanged.class, PostFile.read(path).save("one\n"));
        assertEquals(before, Files.getLastModifiedTime(path));
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwritten() throws IOException {
        Path path = file("one\n");
        PostFile post = PostFile.read(path);
        Files.writeString(path, "theirs\n");
        assertInstanceOf(SaveOutcome.ChangedOnDisk.class, post.save("mine\n"));
        assertEquals("theirs\n", Files.readString(path));
    }

    @Test
    void aFileThatWasOnlyTouchedIsSaved() throws IOException {
        Path path = file("one\n");
        PostFile post = PostFile.read(path);
        Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000_000_000L));
        assertInstanceOf(SaveOutcome.Saved.class, post.save("mine\n"));
    }

    @Test
    void aFileThatVanishedIsWrittenAgain() throws IOException {
        Path path = file("one\n");
        PostFile post = PostFile.read(path);
        Files.delete(path);
        post.save("one\n");
        assertEquals("one\n", Files.readString(path));
    }

    @Test
    void aSaveKeepsTheFilesRightsAndLeavesNothingBeside() throws IOException {
        Path path = file("one\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        PostFile.read(path).save("two\n");
        assertEquals(
                "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aSaveThroughALinkKeepsTheLink() throws IOException {
        Path path = file("one\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), path);
        PostFile.read(link).save("two\n");
        assertEquals(path, Files.readSymbolicLink(link));
        assertEquals("two\n", Files.readString(path));
    }

    @Test
    void aLinkToWhatIsNotThereYetStaysALink() throws IOException {
        Path target = folder.resolve("target.md");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), target);
        PostFile.write(link, "one\n", FileFormat.UTF_8);
        assertEquals(target, Files.readSymbolicLink(link));
        assertEquals("one\n", Files.readString(target));
    }

    @Test
    void halfACharacterIsRefusedWithWhatToDo() throws IOException {
        Path path = file("one\n");
        PostFile post = PostFile.read(path);
        var refusal = assertThrows(IOException.class, () -> post.save("\uD83D"));
        assertEquals(
                path
                        + " cannot be written: the text holds half a character, such as a part of an emoji;"
                        + " delete it and save again.",
                refusal.getMessage());
        assertEquals("one\n", Files.readString(path));
    }

    @Test
    void aFileThatIsNoUtf8IsReadOnlyAndSaysWhere() throws IOException {
        Path path = folder.resolve("old.md");
        Files.write(path, new byte[] {'i', 't', (byte) 0x92, 's'});
        PostFile post = PostFile.read(path);
        assertEquals("it’s", post.text());
        var access = assertInstanceOf(Access.ReadOnly.class, post.access());
        assertEquals(
                "This file is not UTF-8: byte 0x92 at offset 2. It is shown as Windows-1252 and is read-only; save it as UTF-8 to edit it.",
                access.reason());
    }

    @Test
    void aBinaryFileIsRefusedInOneSentence() throws IOException {
        Path path = folder.resolve("picture.md");
        Files.write(path, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        var refusal = assertThrows(IOException.class, () -> PostFile.read(path));
        assertEquals(
                path + " is not a text file; open a Markdown post instead.", refusal.getMessage());
    }

    @Test
    void aMissingFileIsNamed() {
        Path path = folder.resolve("none.md");
        var refusal = assertThrows(IOException.class, () -> PostFile.read(path));
        assertEquals(path + " does not exist; check the name.", refusal.getMessage());
    }

    @Test
    void anEmptyFileIsAnEmptyPost() throws IOException {
        assertEquals("", PostFile.read(file("")).text());
    }

    @Test
    void theMarkAloneIsAnEmptyPost() throws IOException {
        Path path = file("\uFEFF");
        PostFile post = PostFile.read(path);
        assertEquals("", post.text());
        assertArrayEquals(
                "\uFEFF".getBytes(StandardCharsets.UTF_8), post.format().encode(post.text()));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("post.md"), text);
    }
}
