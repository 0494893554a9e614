package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.check.external.LinkVerdicts;
import weeknote.site.PostIndex;
import weeknote.site.Site;

class SiteCheckTest {

    private static final String WRONG = "[x][wether]\r\n\r\n[weather]: /w\r\n";

    @TempDir Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final SiteCheck check = new SiteCheck(background::add, Runnable::run, 2, () -> {});
    private PostIndex index = PostIndex.NONE;

    @BeforeEach
    void writeASite() throws IOException {
        Files.writeString(folder.resolve("hugo.toml"), "");
        for (int i = 10; i < 50; i++) {
            write(i + ".md", "A clean post.\n");
        }
        write("12.md", WRONG);
        write("48.md", WRONG);
        index = PostIndex.of(Site.around(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content").resolve(name), text);
    }

    private List<String> found() {
        return check.found().stream().map(post -> post.path().getFileName().toString()).toList();
    }

    private void runBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void allPostsAreCheckedSomeAtATime() {
        check.start(index);
        assertEquals(2, background.size());
        background.remove().run();
        assertEquals(16, check.done());
        assertEquals(List.of("12.md"), found());
        assertTrue(check.isRunning());
        runBackground();
        assertEquals(40, check.done());
        assertEquals(List.of("12.md", "48.md"), found());
        assertFalse(check.isRunning());
    }

    @Test
    void offsetsAreThoseOfTheTextAsItIsEdited() {
        check.start(index);
        runBackground();
        ListedProblem problem = check.found().getFirst().problems().getFirst();
        assertEquals("wether", problem.diagnostic().range().of(WRONG.replace("\r", "")));
    }

    @Test
    void aCancelledCheckKeepsWhatItFound() {
        check.start(index);
        background.remove().run();
        check.cancel();
        runBackground();
        assertEquals(List.of("12.md"), found());
        assertFalse(check.isRunning());
    }

    @Test
    void aPostIsCheckedAnewWhenItsFileWasWritten() throws IOException {
        check.start(index);
        runBackground();
        write("12.md", "Clean now.\n");
        check.renew(folder.resolve("content/12.md"));
        runBackground();
        assertEquals(List.of("48.md"), found());
    }

    @Test
    void aPostThatCannotBeReadIsCounted() throws IOException {
        Files.delete(folder.resolve("content/12.md"));
        check.start(index);
        runBackground();
        assertEquals(1, check.unread());
        assertEquals(List.of("48.md"), found());
    }

    @Test
    void aFixOfAllChangesThoseLettersAloneAndCanBeTakenBack() throws IOException {
        Path path = folder.resolve("content/12.md");
        SiteFix fix = SiteFix.of(index, List.of(path), LinkVerdicts.NONE, "link.undefined-label");
        assertEquals(1, fix.count());
        SiteFix.Done done = fix.apply();
        assertEquals(WRONG.replace("wether", "weather"), Files.readString(path));
        assertEquals(List.of(), done.undo().left());
        assertEquals(WRONG, Files.readString(path));
    }

    @Test
    void aFileThatAnotherProgramWroteIsLeftAlone() throws IOException {
        Path path = folder.resolve("content/12.md");
        SiteFix fix = SiteFix.of(index, List.of(path), LinkVerdicts.NONE, "link.undefined-label");
        Files.writeString(path, "Other words.\n");
        assertEquals(List.of(path), fix.apply().left());
        assertEquals("Other words.\n", Files.readString(path));
    }

    @Test
    void whatWasWrittenSinceIsNotTakenBack() throws IOException {
        Path path = folder.resolve("content/12.md");
        SiteFix.Done done =
                SiteFix.of(index, List.of(path), LinkVerdicts.NONE, "link.undefined-label").apply();
        Files.writeString(path, "Other words.\n");
        assertEquals(List.of(path), done.undo().left());
        assertEquals("Other words.\n", Files.readString(path));
    }
}
