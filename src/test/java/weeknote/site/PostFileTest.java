package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                        + " cannot be written: the text holds half a character, such as a part of"
                        + " an emoji; delete it and save again.",
                refusal.getMessage());
        assertEquals("one\n", Files.readString(path));
    }

    @Test
    void anOldFileIsReadAndWrittenInItsCharset() throws IOException {
        Path path = Files.write(folder.resolve("old.md"), new byte[] {'i', 't', (byte) 0x92, 's'});
        PostFile post = PostFile.read(path);
        assertEquals("it’s", post.text());
        assertEquals("Windows-1252", post.format().displayName());
        post.save("it’s €");
        assertArrayEquals(
                new byte[] {'i', 't', (byte) 0x92, 's', ' ', (byte) 0x80},
                Files.readAllBytes(path));
    }

    @Test
    void aCharacterThatTheCharsetHasNotIsAskedAbout() throws IOException {
        byte[] old = {'i', 't', (byte) 0x92, 's'};
        Path path = Files.write(folder.resolve("old.md"), old);
        PostFile post = PostFile.read(path);
        assertEquals(
                new SaveOutcome.NoPlaceFor("→", post.format()),
                post.save("it’s →, it’s \uD83D\uDE00"));
        assertArrayEquals(old, Files.readAllBytes(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "UTF-16LE",
                "UTF-16BE",
            })
    void theCharsetsOfUnicodeAreKnownByTheirMark(String charset) throws IOException {
        Path path = folder.resolve("post.md");
        Files.write(path, "\uFEFFÄ \uD83D\uDE00\r\n".getBytes(Charset.forName(charset)));
        PostFile post = PostFile.read(path);
        assertEquals("Ä \uD83D\uDE00\r\n", post.text());
        post.save("→\n");
        assertEquals("\uFEFF→\n", Files.readString(path, Charset.forName(charset)));
    }

    @Test
    void utf16WithoutAMarkIsKnownByItsZeros() throws IOException {
        Path path = folder.resolve("post.md");
        Files.write(path, "Plain words\n".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("Plain words\n", PostFile.read(path).text());
    }

    @Test
    void aZeroInUtf8IsACharacter() throws IOException {
        assertEquals("a\0b\n", PostFile.read(file("a\0b\n")).text());
    }

    @Test
    void bytesThatWindows1252HasNotAreKept() throws IOException {
        byte[] bytes = {'a', (byte) 0x81, (byte) 0xE4};
        Path path = Files.write(folder.resolve("old.md"), bytes);
        PostFile post = PostFile.read(path);
        post.save(post.text() + "!");
        assertArrayEquals(
                new byte[] {'a', (byte) 0x81, (byte) 0xE4, '!'}, Files.readAllBytes(path));
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

    @Test
    void aPostThatIsBegunIsNotMissedAndDoesNotOverwriteWhatCameMeanwhile() throws IOException {
        Path path = folder.resolve("new.md");
        PostFile begun = PostFile.readOrBegin(path);
        assertEquals(new DiskChange.None(), begun.change());
        Files.writeString(path, "Theirs.\n");
        assertEquals(new SaveOutcome.ChangedOnDisk(path), begun.save("Mine.\n"));
    }

    @Test
    void onlyAPostInAFolderThatIsThereIsBegun() {
        assertThrows(IOException.class, () -> PostFile.readOrBegin(folder.resolve("gone/new.md")));
        assertThrows(IOException.class, () -> PostFile.readOrBegin(folder.resolve("chek")));
    }
}
