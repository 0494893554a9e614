package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final Settings CHOSEN =
            Settings.USUAL
                    .withTheme("dark")
                    .withZoom(120, 90)
                    .withSpelling("off")
                    .withMode("focus", true)
                    .withMode("preview-phone-width", true)
                    .withVersions(false);

    @TempDir private Path folder;

    private SettingsFile file() {
        return SettingsFile.in(folder);
    }

    private void given(String text) throws IOException {
        Files.writeString(file().path(), text);
    }

    private String text() throws IOException {
        return Files.readString(file().path());
    }

    private static SettingsFile.Read read(Settings settings) {
        return new SettingsFile.Read(settings, List.of());
    }

    @Test
    void withoutAFileTheUsualCounts() {
        assertEquals(new SettingsFile.Missing(), file().read());
    }

    @Test
    void whatIsChosenIsReadAgain() throws IOException {
        file().write(CHOSEN);
        assertEquals(read(CHOSEN), file().read());
        file().write(Settings.USUAL);
        assertEquals(read(Settings.USUAL), file().read());
    }

    @Test
    void aFreshFileSaysWhatIsUsual() throws IOException {
        String fresh = file().made().text();
        file().write(CHOSEN.withTheme("light"));
        file().write(Settings.USUAL.withSpelling("off"));
        assertEquals(fresh.replace("\nspelling: post", "\nspelling: \"off\""), text());
    }

    @Test
    void onlyTheChangedValueChanges() throws IOException {
        given("---\r\n# mine\r\ntheme :  light  # by day\r\ncolour: [red]\r\n---\r\nNotes.");
        file().write(Settings.USUAL.withTheme("dark"));
        assertEquals(
                "---\r\n# mine\r\ntheme :  dark  # by day\r\ncolour: [red]\r\n---\r\nNotes.",
                text());
    }

    @Test
    void aFileWithoutFencesCountsToo() throws IOException {
        given("theme: dark\nspelling: off\n");
        assertEquals(read(Settings.USUAL.withTheme("dark").withSpelling("off")), file().read());
        file().write(Settings.USUAL.withTheme("light").withSpelling("off"));
        assertEquals("---\ntheme: light\nspelling: off\n---\n", text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme: purple",
                "theme: [a]",
                "zoom: large",
                "zoom: 1.5",
                "keep-versions: 3"
            })
    void aValueThatMeansNothingIsNamedAndTheUsualCounts(String line) throws IOException {
        given("---\n" + line + "\n---\n");
        var read = assertInstanceOf(SettingsFile.Read.class, file().read());
        assertEquals(Settings.USUAL, read.settings());
        String key = line.substring(0, line.indexOf(':'));
        assertEquals(
                List.of(key),
                read.complaints().stream().map(each -> each.substring(0, key.length())).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntheme: [dark\n---\n",
                "---\ntheme: dark\n",
                "- a\n- b\n",
                "{{{{",
                "a\0b"
            })
    void aBrokenFileIsSetAsideAsItIsWhenSomethingIsChosen(String broken) throws IOException {
        given(broken);
        assertInstanceOf(SettingsFile.Broken.class, file().read());
        assertEquals(broken, text());
        file().write(CHOSEN);
        assertEquals(read(CHOSEN), file().read());
        assertEquals(broken, Files.readString(folder.resolve("settings.broken.yaml")));
    }

    @Test
    void whatWasSetAsideBeforeStays() throws IOException {
        given("[one");
        file().setAside();
        given("[two");
        file().setAside();
        assertEquals("[one", Files.readString(folder.resolve("settings.broken.yaml")));
        assertEquals("[two", Files.readString(folder.resolve("settings.broken-2.yaml")));
    }
}
