package weeknote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.Fixtures;

class CheckCommandTest {

    private static final String POST =
            """
            ---
            title: Week 7
            ---
            😀 [a][harbuor], [b][nowhere]. [c][beyond].

            [harbour]: https://example.org/harbour
            [unused]: https://example.org/
            """;

    @TempDir private Path folder;

    private final Console console = new Console();
    private Path post;

    @BeforeEach
    void writePost() throws IOException {
        post = Files.writeString(folder.resolve("week-7.md"), POST);
    }

    @Test
    void textHasALineForEachDiagnosticWithColumnsInUtf16Units() {
        assertEquals(1, console.run("check", post.toString()));
        assertEquals(
                """
                POST:4:8: error link.undefined-label No definition for `harbuor`. Nearest: `harbour`.
                POST:4:22: error link.undefined-label No definition for `nowhere`.
                POST:4:36: error link.undefined-label No definition for `beyond`.
                POST:7:2: warning link.unused-definition No link uses the definition `unused`.
                """,
                console.output().replace(post.toString(), "POST"));
    }

    @Test
    void jsonHasAnObjectForEachDiagnosticWithItsFixes() {
        assertEquals(1, console.run("check", "--format", "json", post.toString()));
        assertEquals(
                "{'path':'POST','line':4,'column':8,'endLine':4,'endColumn':15,'severity':'error',"
                        + "'code':'link.undefined-label',"
                        + "'message':'No definition for `harbuor`. Nearest: `harbour`.',"
                        + "'fixes':[{'title':'Change to `harbour`',"
                        + "'edits':[{'start':29,'end':36,'text':'harbour'}]},"
                        + "{'title':'Create the definition',"
                        + "'edits':[{'start':136,'end':136,'text':'\\n[harbuor]: https://'}]}]}",
                console.output()
                        .lines()
                        .toList()
                        .getFirst()
                        .replace(post.toString(), "POST")
                        .replace('"', '\''));
    }

    @Test
    void offsetsCountTheFilesOwnLineEndsAndNotItsByteOrderMark() throws IOException {
        Files.writeString(post, "\uFEFFa\r\nb\r\n\r\n[c][harbuor]\r\n\r\n[harbour]: /x\r\n");
        console.run("check", "--format", "json", post.toString());
        assertEquals(
                "[{\"start\":12,\"end\":19,\"text\":\"harbour\"}]",
                console.output().replaceAll("(?s).*?\"edits\":(\\[.*?\\]).*", "$1"));
    }

    @Test
    void onlyTheNamedCodesAreLookedFor() {
        assertEquals(0, console.run("check", "--only", "link.unused-definition", post.toString()));
        assertEquals(1, console.output().lines().count());
    }

    @Test
    void aCodeThatThereIsNotIsWrongUsage() {
        assertEquals(2, console.run("check", "--only", "link.nope", post.toString()));
    }

    @Test
    void fixAppliesWhatIsSafeAndSaysSo() throws IOException {
        assertEquals(1, console.run("check", "--fix", post.toString()));
        assertEquals(
                """
                POST:4:8: fixed link.undefined-label Change to `harbour`
                POST:4:22: error link.undefined-label No definition for `nowhere`.
                POST:4:36: error link.undefined-label No definition for `beyond`.
                POST:7:2: warning link.unused-definition No link uses the definition `unused`.
                """,
                console.output().replace(post.toString(), "POST"));
        assertEquals(POST.replace("harbuor", "harbour"), Files.readString(post));
    }

    @Test
    void fixKeepsTheCharsetOfAnOldFile() throws IOException {
        String old = "[a][harbuor] \u00E4\n\n[harbour]: /x\n";
        Files.write(post, old.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(0, console.run("check", "--fix", post.toString()));
        assertEquals(
                old.replace("harbuor", "harbour"),
                Files.readString(post, StandardCharsets.ISO_8859_1));
    }

    @Test
    void warningsAloneAreNoFailure() throws IOException {
        Files.writeString(post, "[unused]: /x\n");
        assertEquals(0, console.run("check", post.toString()));
    }

    @Test
    void standardInputIsAPostNamedByADash() {
        var piped = new Console("[a][nowhere]\n");
        assertEquals(1, piped.run("check", "-"));
        assertEquals(
                "-:1:5: error link.undefined-label No definition for `nowhere`.\n", piped.output());
    }

    @Test
    void aFolderIsSearchedAndAnsweredInOrder() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.writeString(folder.resolve("p%02d.markdown".formatted(i)), "[a][nowhere]\n");
        }
        Files.delete(post);
        console.run("check", folder.toString());
        assertEquals(console.output().lines().sorted().toList(), console.output().lines().toList());
        assertEquals(40, console.output().lines().count());
    }

    @Test
    void theWeeklyNoteHasTwoDiagnosticsAndNoMore() {
        assertEquals(1, console.run("check", Fixtures.weeklyNote().toString()));
        assertEquals(2, console.output().lines().count());
    }
}
