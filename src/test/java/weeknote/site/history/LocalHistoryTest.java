package weeknote.site.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.site.FaultyDisk;

class LocalHistoryTest {

    private static final Instant NOW = Instant.parse("2026-02-14T21:14:05.123Z");
    private static final Path POST = Path.of("/notes/week 7.md");

    @TempDir private Path folder;

    private LocalHistory history() {
        return new LocalHistory(folder.resolve("history"));
    }

    private void keep(String text, Instant at) throws IOException {
        history().keep(POST, text, at, at);
    }

    private List<String> texts(Path post) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Version version : history().versions(post)) {
            texts.add(version.text());
        }
        return texts;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("history"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void versionsAreThereTheNewestFirst() throws IOException {
        keep("One.\r\n", NOW);
        keep("Two, ä\u2028\uD83D\uDE00.\n", NOW.plusSeconds(1));
        assertEquals(List.of("Two, ä\u2028\uD83D\uDE00.\n", "One.\r\n"), texts(POST));
        assertEquals(NOW, history().versions(POST).getLast().at());
    }

    @Test
    void aTextThatWasKeptLastIsNotKeptTwice() throws IOException {
        keep("One.", NOW);
        keep("One.", NOW.plusSeconds(1));
        assertEquals(List.of("One."), texts(POST));
        keep("Two.", NOW.plusSeconds(2));
        keep("One.", NOW.plusSeconds(3));
        assertEquals(List.of("One.", "Two.", "One."), texts(POST));
    }

    @Test
    void aPostOfTheSameNameElsewhereHasItsOwn() throws IOException {
        keep("One.", NOW);
        assertEquals(List.of(), texts(Path.of("/other/week 7.md")));
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        keep("secret", NOW);
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(files().getFirst().getParent())));
    }

    @Test
    void whatACrashHasLeftIsNoVersionAndGoesWithTime() throws IOException {
        keep("One.", NOW);
        Path left = files().getFirst().resolveSibling("2026-02-14T21-14-06.000Z.md.unfinished");
        Files.writeString(left, "Tw");
        Files.setLastModifiedTime(left, FileTime.from(NOW.minusSeconds(7200)));
        assertEquals(List.of("One."), texts(POST));
        keep("Three.", NOW.plusSeconds(2));
        assertFalse(Files.exists(left));
    }

    @Test
    void aDamagedVersionHidesNoOther() throws IOException {
        keep("One.", NOW);
        keep("Two.", NOW.plusSeconds(1));
        Path damaged = history().versions(POST).getFirst().file();
        Files.write(damaged, new byte[] {(byte) 0xC3});
        assertThrows(IOException.class, () -> history().versions(POST).getFirst().text());
        keep("Three.", NOW.plusSeconds(2));
        assertEquals("Three.", history().versions(POST).getFirst().text());
        assertEquals("One.", history().versions(POST).getLast().text());
    }

    @Test
    void theOldestOfAllGoWhereThereIsTooMuch() throws IOException {
        history().keep(Path.of("/old.md"), "x".repeat(60), NOW, NOW);
        keep("y".repeat(50), NOW.plusSeconds(1));
        keep("z".repeat(40), NOW.plusSeconds(2));
        history().limit(95);
        assertEquals(List.of("z".repeat(40), "y".repeat(50)), texts(POST));
        assertEquals(List.of(), texts(Path.of("/old.md")));
        try (Stream<Path> posts = Files.list(folder.resolve("history"))) {
            assertEquals(1, posts.count());
        }
    }

    @Test
    void ofOnePostThereIsNeverTooMuch() throws IOException {
        String large = "x".repeat(6 << 20);
        for (int save = 0; save < 4; save++) {
            keep(save + large, NOW.plusSeconds(save));
        }
        assertEquals(
                List.of("3", "2"), texts(POST).stream().map(each -> each.substring(0, 1)).toList());
    }

    /// The disk fails at one step, or the program ends there: what was kept is there and whole.
    @Test
    void whicheverStepFailsNoVersionIsTornOrLost() throws IOException {
        var counting = new FaultyDisk((step, what, path) -> {});
        keepTwo(counting);
        int steps = counting.steps().size();
        assertTrue(steps > 6, "Few steps: " + counting.steps());
        for (int failing = 0; failing < steps; failing++) {
            for (boolean forEver : new boolean[] {false, true}) {
                folder = Files.createDirectory(folder.resolve("next"));
                keep("Zero.", NOW.minusSeconds(1));
                int from = failing;
                boolean dead = forEver;
                var disk =
                        new FaultyDisk((step, what, path) -> {
                            if (step == from || (dead && step > from)) {
                                throw new FileSystemException(path.toString(), null, "Failing");
                            }
                        });
                keepTwoIfPossible(disk);
                List<String> texts = texts(POST);
                assertEquals("Zero.", texts.getLast(), disk.steps().toString());
                assertTrue(
                        List.of("Two.", "One.", "Zero.").containsAll(texts),
                        texts + " after " + disk.steps());
            }
        }
    }

    private void keepTwoIfPossible(FaultyDisk disk) {
        try {
            keepTwo(disk);
        } catch (IOException e) {
            assertTrue(e.toString().endsWith("Failing"), e.toString());
        }
    }

    private void keepTwo(FaultyDisk disk) throws IOException {
        var history = new LocalHistory(disk.path(folder.resolve("history")));
        history.keep(disk.path(POST), "One.", NOW, NOW);
        history.keep(disk.path(POST), "Two.", NOW.plusSeconds(1), NOW.plusSeconds(1));
    }
}
