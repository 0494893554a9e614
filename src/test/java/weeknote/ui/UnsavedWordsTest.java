package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.site.FileFormat;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

class UnsavedWordsTest {

    private static UnsavedText unsaved(Optional<Path> path, String text) {
        return new UnsavedText(
                path,
                FileFormat.UTF_8,
                "",
                TextChange.of(TextEdit.insert(0, text)),
                Instant.parse("2026-02-14T21:14:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-14T23:00:00Z, 21:14",
        "2026-02-15T08:00:00Z, 'yesterday, 21:14'",
        "2026-02-20T08:00:00Z, '14 Feb, 21:14'",
    })
    void thePostAndTheTimeAreNamed(String now, String since) {
        assertEquals(
                "Weeknote ended before week-7.md was saved; what you typed since "
                        + since
                        + " is kept.",
                UnsavedWords.kept(
                        unsaved(Optional.of(Path.of("/notes/week-7.md")), "Typed."),
                        ZonedDateTime.parse(now)));
    }

    @ParameterizedTest
    @CsvSource({
        "'---\n\n# Dear diary \nMore.', the note “Dear diary”",
        "'---\n', a note without words",
        "a23456789 b23456789 c23456789 d23456789 e, the note “a23456789 b23456789 c23456789"
                + " d23456789…”",
    })
    void aNoteWithoutAFileHasItsFirstWords(String text, String name) {
        assertEquals(name, UnsavedWords.name(unsaved(Optional.empty(), text)));
    }

    @Test
    void aTextWhoseFileWasGoneNeedNotHaveBeenTyped() {
        var untouched =
                new UnsavedText(
                        Optional.of(Path.of("/notes/week-7.md")),
                        FileFormat.UTF_8,
                        "Seven.\n",
                        TextChange.NONE,
                        Instant.EPOCH);
        assertEquals(
                "Weeknote ended when week-7.md had no file any more; its text is kept.",
                UnsavedWords.kept(untouched, ZonedDateTime.parse("2026-02-14T23:00:00Z")));
    }
}
