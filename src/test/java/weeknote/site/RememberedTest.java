package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.text.Selection;
import weeknote.text.TextRange;

class RememberedTest {

    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Remembered remembered =
                Remembered.NOTHING
                        .withRecent(folder.resolve("woche 7 – café.md"))
                        .withPlace(
                                folder.resolve("woche 7 – café.md"),
                                new TextPlace(
                                        new Selection(9, 5), 3, List.of(new TextRange(2, 8)), -7))
                        .withWindow(new WindowPlace(-20, 10, 1000, 700, true))
                        .withPanes(0.4, "source", true);
        remembered.write(folder);
        assertEquals(remembered, Remembered.read(folder));
    }

    @Test
    void aBrokenFileIsNothing() throws IOException {
        Files.writeString(folder.resolve("window.properties"), "window.width = wide\ntheme");
        assertEquals(1280, Remembered.read(folder).window().width());
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
        assertEquals(
                List.of(one, two),
                remembered.recentPosts().stream().map(Remembered.RecentPost::path).toList());
    }

    @Test
    void whereTheAuthorWasStaysWithThePost() {
        Path one = folder.resolve("one.md");
        Path two = folder.resolve("two.md");
        var place = new TextPlace(Selection.at(7), 3, List.of(), 1);
        Remembered remembered =
                Remembered.NOTHING
                        .withRecent(one)
                        .withRecent(two)
                        .withPlace(one, place)
                        .withRecent(one);
        assertEquals(Optional.of(place), remembered.place(one));
        assertEquals(Optional.of(TextPlace.START), remembered.place(two));
        assertEquals(Optional.empty(), remembered.place(folder));
    }

    @Test
    void anotherTextHasTheNearestPlace() {
        var place = new TextPlace(new Selection(2, 9), 8, List.of(new TextRange(1, 4)), 0);
        assertEquals(
                new TextPlace(new Selection(2, 5), 5, List.of(), "short".hashCode()),
                place.in("short"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b c d", "1 2", "1 2 3 4 5", "1 2 3 4 9-1", "-1 2 3 4"})
    void aDamagedPlaceIsTheStart(String written) {
        assertEquals(TextPlace.START, TextPlace.of(written));
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
