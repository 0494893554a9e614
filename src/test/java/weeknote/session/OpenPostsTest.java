package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.site.PostFile;
import weeknote.site.SaveOutcome;
import weeknote.site.Site;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// Every real post, through the code that the window uses.
class OpenPostsTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir Path folder;

    static Stream<Path> posts() {
        return Stream.concat(Stream.of(Fixtures.weeklyNote()), Fixtures.openPosts().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void opensRendersAndSavesUnchanged(Path original) throws IOException {
        Path copy = copy(original);
        var seen = new Seen();
        EditingSession session = open(copy, seen);
        assertEquals(List.of(session.text()), seen.texts());
        assertFalse(seen.previews().getFirst().blocks().isEmpty());
        var saves = new Saves();
        session.save(saves);
        assertInstanceOf(SaveOutcome.Unchanged.class, saves.only());
        assertEquals(LONG_AGO, Files.getLastModifiedTime(copy));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void aWordTypedAndTakenBackSavesTheOriginalBytes(Path original) throws IOException {
        Path copy = copy(original);
        EditingSession session = open(copy, new Seen());
        int middle = session.text().length() / 2;
        var typed = TextChange.of(TextEdit.insert(middle, "word"));
        String before = session.text();
        session.apply(typed);
        var saves = new Saves();
        session.save(saves);
        session.apply(typed.invert(before));
        session.save(saves);
        assertArrayEquals(Files.readAllBytes(original), Files.readAllBytes(copy));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void aWordTypedIsTheOnlyDifference(Path original) throws IOException {
        Path copy = copy(original);
        EditingSession session = open(copy, new Seen());
        session.apply(TextChange.of(TextEdit.insert(session.text().length() / 2, "wörd")));
        session.save(new Saves());
        Charset charset = session.format().charset();
        assertEquals(
                Files.readString(original, charset),
                Files.readString(copy, charset).replaceFirst("wörd", ""));
    }

    private Path copy(Path original) throws IOException {
        Path copy = Files.copy(original, folder.resolve("post.md"));
        Files.setLastModifiedTime(copy, LONG_AGO);
        return copy;
    }

    private static EditingSession open(Path file, Seen seen) throws IOException {
        var session =
                EditingSession.of(
                        PostFile.read(file), Site.around(file), Runnable::run, Runnable::run);
        session.start(seen);
        return session;
    }

    /// What became of saves.
    private static final class Saves implements SaveListener {

        private final List<SaveOutcome> outcomes = new ArrayList<>();

        @Override
        public void saved(SaveOutcome outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void failed(IOException reason) {
            throw new AssertionError(reason);
        }

        SaveOutcome only() {
            assertEquals(1, outcomes.size());
            return outcomes.getFirst();
        }
    }
}
