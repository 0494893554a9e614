package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.frontmatter.FieldValue;

class SiteSettingsFileTest {

    @TempDir Path root;

    private SiteSettingsFile file() {
        return new SiteSettingsFile(root.resolve(".weeknote.yaml"));
    }

    private String turnedOff(String before, String code) throws IOException {
        Files.writeString(file().path(), before);
        file().turnOff(code);
        return Files.readString(file().path());
    }

    @Test
    void theFileIsMadeWhereThereIsNone() throws IOException {
        file().turnOff("link.http");
        var checks = Site.around(root).settings().section("checks").values();
        assertEquals(new FieldValue.Bool(false), checks.entries().get("link.http"));
    }

    @Test
    void anotherCheckIsPutBelowTheFirst() throws IOException {
        file().turnOff("link.http");
        String one = Files.readString(file().path());
        file().turnOff("footnote.order");
        assertEquals(one + "  footnote.order: false\n", Files.readString(file().path()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    "# Mine\n"                           | "# Mine\nchecks:\n  link.http: false\n"
                    "other: 1 # one\n"                   | "other: 1 # one\nchecks:\n  link.http: false\n"
                    "checks:\n  link.empty: off # x\n"   | "checks:\n  link.empty: off # x\n  link.http: false\n"
                    "checks:\n  link.http: on # no\nb: 1" | "checks:\n  link.http: false # no\nb: 1\n"
                    "checks: {text.*: off}\n"            | "checks: {text.*: off, link.http: false}\n"
                    "---\nchecks:\n  a.b: off\n"         | "---\nchecks:\n  a.b: off\n  link.http: false\n"
                    """)
    void allElseInItStaysAsItIs(String before, String after) throws IOException {
        assertEquals(after.translateEscapes(), turnedOff(before.translateEscapes(), "link.http"));
    }

    @Test
    void undoBringsBackWhatItHeld() throws IOException {
        Files.writeString(file().path(), "checks: {text.*: off}");
        file().turnOff("link.http").undo();
        assertEquals("checks: {text.*: off}", Files.readString(file().path()));
    }

    @Test
    void undoTakesAwayAFileThatWasNotThere() throws IOException {
        file().turnOff("link.http").undo();
        assertFalse(Files.exists(file().path()));
    }

    @Test
    void undoLeavesAloneWhatAnotherProgramWrote() throws IOException {
        var written = file().turnOff("link.http");
        Files.writeString(file().path(), "checks: {link.*: off}\n");
        assertThrows(IOException.class, written::undo);
        assertEquals("checks: {link.*: off}\n", Files.readString(file().path()));
    }

    @Test
    void aFileThatCannotBeReadIsLeftAlone() throws IOException {
        String broken = "checks: [\n";
        assertThrows(IOException.class, () -> turnedOff(broken, "link.http"));
        assertEquals(broken, Files.readString(file().path()));
    }
}
