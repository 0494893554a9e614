package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTest {

    @TempDir private Path folder;
    private Path post;
    private Path home;

    @BeforeEach
    void write() throws IOException {
        post = Files.createDirectories(folder.resolve("my notes")).resolve("week-7 ä.md");
        Files.writeString(post, "Seven.\n");
        home = folder.resolve("Trash");
    }

    private List<String> names(String part) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(part))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFileAndWhereItWasAreInTheTrash() throws IOException {
        Trash.in(home).move(post);
        assertFalse(Files.exists(post));
        assertEquals("Seven.\n", Files.readString(home.resolve("files/week-7 ä.md")));
        String info = Files.readString(home.resolve("info/week-7 ä.md.trashinfo"));
        String path = folder.toString().replace(" ", "%20") + "/my%20notes/week-7%20%C3%A4.md";
        assertTrue(info.startsWith("[Trash Info]\nPath=" + path + "\nDeletionDate=2"), info);
    }

    @Test
    void itComesBack() throws IOException {
        Trash.in(home).move(post).putBack();
        assertEquals("Seven.\n", Files.readString(post));
        assertEquals(List.of(), names("files"));
        assertEquals(List.of(), names("info"));
    }

    @Test
    void itDoesNotComeBackOverAnother() throws IOException {
        Trash.Trashed trashed = Trash.in(home).move(post);
        Files.writeString(post, "Another.\n");
        assertThrows(FileAlreadyExistsException.class, trashed::putBack);
        assertEquals("Another.\n", Files.readString(post));
        assertEquals(List.of("week-7 ä.md"), names("files"));
    }

    @Test
    void theSameNameHasRoomTwice() throws IOException {
        Trash.in(home).move(post);
        Files.writeString(post, "Again.\n");
        Trash.in(home).move(post);
        assertEquals(List.of("week-7 ä.2.md", "week-7 ä.md"), names("files"));
        assertEquals("Again.\n", Files.readString(home.resolve("files/week-7 ä.2.md")));
    }

    @Test
    void aFileThatIsGoneIsNamed() throws IOException {
        Files.delete(post);
        assertThrows(NoSuchFileException.class, () -> Trash.in(home).move(post));
    }

    @Test
    void aFileThatCannotBeMovedStaysAndLeavesNothingBehind() throws IOException {
        var disk =
                new FaultyDisk((step, what, path) -> {
                    if (what.equals("move")) {
                        throw new FileSystemException(path.toString());
                    }
                });
        assertThrows(IOException.class, () -> Trash.in(disk.path(home)).move(disk.path(post)));
        assertEquals("Seven.\n", Files.readString(post));
        assertEquals(List.of(), names("info"));
    }

    /// As on macOS and Windows, where a program of the system moves it.
    @Test
    void aCommandMovesItAndACopyComesBack() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        var trash = new CommandTrash(List.of("sh", "-c", "mv \"$WEEKNOTE_FILE\" " + bin));
        Trash.Trashed trashed = trash.move(post);
        assertEquals("Seven.\n", Files.readString(bin.resolve("week-7 ä.md")));
        trashed.putBack();
        assertEquals("Seven.\n", Files.readString(post));
    }

    @Test
    void whatACommandComplainsOfIsTold() {
        var trash = new CommandTrash(List.of("sh", "-c", "echo No trash here.; exit 1"));
        IOException e = assertThrows(IOException.class, () -> trash.move(post));
        assertTrue(e.toString().endsWith("No trash here."), e.toString());
        assertTrue(Files.exists(post));
    }
}
