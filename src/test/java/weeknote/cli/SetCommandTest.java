package weeknote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetCommandTest {

    private static final String POST =
            """
            ---
            title:      Week 7
            tags:       [a, b]
            draft: yes  # soon
            ---
            Text.
            """;

    @TempDir private Path folder;

    private final Console console = new Console();
    private Path post;

    @BeforeEach
    void writePost() throws IOException {
        post = Files.writeString(folder.resolve("week-7.md"), POST);
    }

    @Test
    void eachKindOfAssignmentChangesItsFieldAlone() throws IOException {
        int code =
                console.run(
                        "set",
                        "title=A: \"quoted\" # title",
                        "tags+=c",
                        "tags-=a",
                        "draft!",
                        "--",
                        post.toString());
        assertEquals("", console.errors());
        assertEquals(0, code);
        assertEquals(
                """
                ---
                title:      "A: \\"quoted\\" # title"
                tags:       [b, c]
                ---
                Text.
                """,
                Files.readString(post));
    }

    @Test
    void fieldsReadsBackWhatWasSet() {
        console.run("set", "title=A: \"quoted\" # title", "--", post.toString());
        console.run("fields", post.toString());
        assertEquals(
                "\"value\":\"A: \\\"quoted\\\" # title\"",
                console.output().replaceAll(".*?(\"value\":.*?),\"line\".*\\n", "$1"));
    }

    @Test
    void aDryRunPrintsADiffAndWritesNothing() throws IOException {
        assertEquals(0, console.run("set", "--dry-run", "draft=false", "--", post.toString()));
        assertEquals(
                """
                --- POST
                +++ POST
                @@ -1,6 +1,6 @@
                 ---
                 title:      Week 7
                 tags:       [a, b]
                -draft: yes  # soon
                +draft: false  # soon
                 ---
                 Text.
                """,
                console.output().replace(post.toString(), "POST"));
        assertEquals(POST, Files.readString(post));
    }

    @Test
    void theDiffHasTheByteOrderMarkOfTheFile() throws IOException {
        Files.writeString(post, "\uFEFF---\ntitle: A\n---\n");
        console.run("set", "--dry-run", "title=B", "--", post.toString());
        assertEquals(" \uFEFF---", console.output().lines().toList().get(3));
    }

    @Test
    void aFileThatSaysSoAlreadyIsNotWritten() throws IOException {
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(post, before);
        assertEquals(0, console.run("set", "title=Week 7", "--", post.toString()));
        assertEquals(before, Files.getLastModifiedTime(post));
    }

    @Test
    void aFileThatCannotBeEditedIsNamedAndTheOthersAreDone() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.md"), "---\ntitle: [a\n---\n");
        assertEquals(1, console.run("set", "title=New", "--", folder.toString()));
        assertEquals("---\ntitle: [a\n---\n", Files.readString(broken));
        assertEquals(POST.replace("Week 7", "New"), Files.readString(post));
        assertEquals(1, console.errors().lines().count());
        assertEquals(
                "weeknote: " + broken + " was left alone: ",
                console.errors().substring(0, broken.toString().length() + 27));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set title=x",
                "set -- a.md",
                "set title -- a.md",
                "set title=x --",
                "set title=x -- -",
                "set --nope title=x -- a.md"
            })
    void wrongUsageIsOneSentenceAndCode2(String line) {
        assertEquals(2, console.run(line.split(" ", -1)));
        assertEquals(1, console.errors().lines().count());
    }
}
