package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Remembered remembered =
                Remembered.NOTHING
                        .withRecent(folder.resolve("woche 7 – café.md"))
                        .withWindow(1000, 700, 0.4);
        remembered.write(folder);
        assertEquals(remembered, Remembered.read(folder));
    }

    @Test
    void aBrokenFileIsNothing() throws IOException {
        Files.writeString(folder.resolve("window.properties"), "window.width = wide\ntheme");
        assertEquals(1280, Remembered.read(folder).width());
    }

    @Test
    void aDamagedFileStopsNothing() throws IOException {
        Files.writeString(folder.resolve("window.properties"), "recent.1=C\\:\\users");
        assertEquals(Remembered.NOTHING, Remembered.read(folder));
    }

    @Test
    void thePostOpenedLastIsFirstAndStandsOnce() {
        Path one = folder.resolve("one.md");
        Path two = folder.resolve("two.md");
        Remembered remembered = Remembered.NOTHING.withRecent(one).withRecent(two).withRecent(one);
        assertEquals(List.of(one, two), remembered.recentPosts());
    }

    @Test
    void theSystemSaysWhereTheProgramRemembers() {
        Path home = Path.of("/home/ada");
        assertEquals(
                home.resolve(".local/state/weeknote"), ProgramFolder.of(Map.of(), "Linux", home));
        assertEquals(
                Path.of("/state/weeknote"),
                ProgramFolder.of(Map.of("XDG_STATE_HOME", "/state"), "Linux", home));
    }

    @Test
    void theSystemSaysWhereSettingsAre() {
        Path home = Path.of("/home/ada");
        assertEquals(
                home.resolve(".config/weeknote"),
                ProgramFolder.ofSettings(Map.of("XDG_CONFIG_HOME", "relative"), "Linux", home));
        assertEquals(
                Path.of("/config/weeknote"),
                ProgramFolder.ofSettings(Map.of("XDG_CONFIG_HOME", "/config"), "Linux", home));
        assertEquals(
                home.resolve("Library/Application Support/Weeknote"),
                ProgramFolder.ofSettings(Map.of(), "Mac OS X", home));
    }

    @Test
    void theSampleIsCopiedOnceAndThenLeftAlone() throws IOException {
        Path note = SampleSite.copyTo(folder);
        assertTrue(Files.readString(note).contains("tidetabels"));
        Files.writeString(note, "mine now");
        assertEquals("mine now", Files.readString(SampleSite.copyTo(folder)));
    }
}
