package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtomicWriteTest {

    private static final String OLD = "old content, which is the longer one\n";
    private static final String NEW = "new content\n";

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void make() throws IOException {
        file = Files.writeString(folder.resolve("post.md"), OLD);
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                contents.add(Files.readString(each));
            }
        }
        return contents;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// What a disk says.
    enum Refusal {
        FULL("No space left on device"),
        NO_RIGHTS("Permission denied"),
        READ_ONLY("Read-only file system"),
        FAILING("Input/output error");

        private final String words;

        Refusal(String words) {
            this.words = words;
        }

        IOException of(Path path) {
            return this == NO_RIGHTS
                    ? new AccessDeniedException(path.toString())
                    : new FileSystemException(path.toString(), null, words);
        }
    }

    /// How the file is written.
    enum Way {
        MOVED,
        MOVED_NOT_AT_ONCE,
        WITH_ANOTHER_NAME
    }

    private FaultyDisk disk(Way way, FaultyDisk.Fault fault) {
        return new FaultyDisk((step, what, path) -> {
            fault.at(step, what, path);
            if (way == Way.MOVED_NOT_AT_ONCE && what.equals("move")) {
                throw new AtomicMoveNotSupportedException("", path.toString(), "Across disks");
            }
        });
    }

    private List<String> steps(Way way) throws IOException {
        FaultyDisk disk = disk(way, (step, what, path) -> {});
        AtomicWrite.write(disk.path(file), bytes(NEW));
        assertEquals(NEW, Files.readString(file));
        Files.writeString(file, OLD);
        return disk.steps();
    }

    private void prepare(Way way) throws IOException {
        if (way == Way.WITH_ANOTHER_NAME) {
            Path names = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-2"));
            Files.createLink(names.resolve("other.md"), file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whicheverStepFailsTheOldContentOrTheNewIsThere(Way way) throws IOException {
        prepare(way);
        int steps = steps(way).size();
        assertTrue(steps >= 5, "Few steps: " + steps(way));
        for (int failing = 0; failing < steps; failing++) {
            for (Refusal refusal : Refusal.values()) {
                int bad = failing;
                FaultyDisk disk =
                        disk(
                                way,
                                (step, what, path) -> {
                                    if (step == bad) {
                                        throw refusal.of(path);
                                    }
                                });
                String left = leftAfter(disk);
                String what = disk.steps().get(failing);
                assertEquals(left, Files.readString(file), way + ": " + what + ": " + refusal);
                // What cannot be deleted stays.
                assertTrue(contents().size() <= (what.equals("delete") ? 2 : 1), way + what);
                AtomicWrite.write(file, bytes(OLD));
                deleteCopies();
            }
        }
    }

    private void deleteCopies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(each -> !each.equals(file)).toList()) {
                Files.delete(each);
            }
        }
    }

    /// The old content if the write said no, the new one if it did not.
    private String leftAfter(FaultyDisk disk) {
        try {
            AtomicWrite.write(disk.path(file), bytes(NEW));
            return NEW;
        } catch (IOException e) {
            assertFalse(DiskReason.of(e).isBlank());
            return OLD;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereverTheProgramDiesTheOldContentOrTheNewIsThere(Way way) throws IOException {
        prepare(way);
        int steps = steps(way).size();
        for (int last = 0; last < steps; last++) {
            int death = last;
            FaultyDisk disk =
                    disk(
                            way,
                            (step, what, path) -> {
                                if (step >= death) {
                                    throw new FileSystemException(path.toString());
                                }
                            });
            leftAfter(disk);
            assertTrue(
                    contents().contains(OLD) || contents().contains(NEW),
                    way + ", dead at " + disk.steps().get(death));
            AtomicWrite.write(file, bytes(OLD));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theReasonNamesTheAuthorsFile(Refusal refusal) {
        FaultyDisk disk =
                disk(
                        Way.MOVED,
                        (step, what, path) -> {
                            if (what.equals("open")) {
                                throw refusal.of(path);
                            }
                        });
        IOException e =
                assertThrows(
                        IOException.class, () -> AtomicWrite.write(disk.path(file), bytes(NEW)));
        // Not of the temporary file beside it, whose name only begins like it.
        assertTrue(
                DiskReason.of(e).matches(".*" + Pattern.quote(file.toString()) + "( .*|\\.)"),
                DiskReason.of(e));
    }

    @Test
    void whatACrashHasLeftGoesWithTheNextWrite() throws IOException {
        FaultyDisk disk =
                disk(
                        Way.MOVED,
                        (step, what, path) -> {
                            if (step >= 3) {
                                throw new FileSystemException(path.toString());
                            }
                        });
        leftAfter(disk);
        assertEquals(2, contents().size());
        AtomicWrite.write(file, bytes(NEW));
        assertEquals(List.of(NEW), contents());
    }

    @Test
    void aFileWithTwoNamesKeepsBoth() throws IOException {
        Path other = Files.createLink(folder.resolve("other.md"), file);
        AtomicWrite.write(file, bytes(NEW));
        assertEquals(NEW, Files.readString(other));
        assertEquals(List.of(NEW, NEW), contents());
    }

    @Test
    void aFolderThatTakesNoFilesMayHoldOneThatIsWritten() throws IOException {
        FaultyDisk disk =
                disk(
                        Way.MOVED,
                        (step, what, path) -> {
                            if (what.equals("create")) {
                                throw new AccessDeniedException(path.toString());
                            }
                        });
        AtomicWrite.write(disk.path(file), bytes(NEW));
        assertEquals(List.of(NEW), contents());
    }

    @Test
    void extendedAttributesAreKept() throws IOException {
        var before = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        before.write("user.tags", ByteBuffer.wrap(bytes("weekly")));
        AtomicWrite.write(file, bytes(NEW));
        var after = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        assertEquals(List.of("user.tags"), after.list());
    }
}
