package weeknote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.Fixtures;
import weeknote.Hugo;

class ExportCommandTest {

    @TempDir private Path folder;

    private final Console console = new Console();
    private Path site;
    private Path out;

    @BeforeEach
    void writeSite() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        out = folder.resolve("out");
        Files.writeString(site.resolve("hugo.toml"), "");
        Files.createDirectories(site.resolve("static"));
        Files.writeString(site.resolve("static/dot.png"), "dot");
        Files.createDirectories(site.resolve("content/posts"));
        Files.writeString(
                site.resolve("content/posts/week-7.md"),
                "---\ntitle: Week 7\n---\n![dot](/dot.png) [up](../)\n");
        Files.writeString(site.resolve("content/about.md"), "About\n");
    }

    private String post() {
        return site.resolve("content/posts/week-7.md").toString();
    }

    @Test
    void onePostGoesToStandardOutput() {
        assertEquals(0, console.run("export", "--format", "fragment", post()));
        assertEquals(
                "<p><img src=\"/dot.png\" alt=\"dot\"> <a href=\"../\">up</a></p>\n",
                console.output());
    }

    @Test
    void theWeeklyNoteIsWhatHugoMakesOfIt() throws IOException, InterruptedException {
        Hugo hugo =
                Hugo.in(site)
                        .write("layouts/_default/single.html", "{{ .Content }}")
                        .write(
                                "content/posts/week-40-2016.md",
                                Fixtures.read(Fixtures.weeklyNote()));
        hugo.build();
        Path note = site.resolve("content/posts/week-40-2016.md");
        assertEquals(0, console.run("export", "--format", "fragment", note.toString()));
        assertEquals(hugo.made("posts/week-40-2016/index.html"), console.output());
    }

    @Test
    void aPageHasTheSitesImagesInsideAndWholeAddresses() throws IOException {
        Path file = folder.resolve("week 7.html");
        String base = "https://example.org/blog";
        assertEquals(0, console.run("export", "-o", file.toString(), "--base-url", base, post()));
        String page = Files.readString(file);
        assertTrue(page.contains("<img src=\"data:image/png;base64,ZG90\" alt=\"dot\">"), page);
        assertTrue(page.contains("<a href=\"https://example.org/blog/posts/\">up</a>"), page);
        assertTrue(
                page.contains(
                        "<link rel=\"canonical\" href=\"https://example.org/blog/posts/week-7/\">"),
                page);
    }

    @Test
    void shortcodesFindTheSitesPostsAndParameters() throws IOException {
        Files.writeString(
                site.resolve("hugo.toml"),
                "baseURL = 'https://example.org/blog/'\n[params]\nauthor = 'Ada'\nmood = 'calm'\n");
        Path post =
                Files.writeString(
                        site.resolve("content/posts/week-8.md"),
                        "---\nmood: glad\n---\n"
                                + "[a]({{< ref \"week-7#x\" >}}) {{< relref \"/about\" >}} "
                                + "{{< param author >}} {{< param mood >}}\n");
        assertEquals(0, console.run("export", "--format", "fragment", post.toString()));
        assertEquals(
                "<p><a href=\"https://example.org/blog/posts/week-7/#x\">a</a> /blog/about/ Ada"
                        + " glad</p>\n",
                console.output());
    }

    @Test
    void aConfigurationThatCannotBeReadIsToldOnceForAllPosts() throws IOException {
        Files.writeString(site.resolve("hugo.toml"), "a = 1\nb = = 2\n");
        assertEquals(
                0, console.run("export", "-d", out.toString(), site.resolve("content").toString()));
        assertEquals(
                "weeknote: "
                        + site
                        + ": hugo.toml cannot be read from line 2 on; its settings are left out,"
                        + " and the defaults apply.\n",
                console.errors());
    }

    @Test
    void aFolderKeepsItsShape() {
        assertEquals(
                0, console.run("export", "-d", out.toString(), site.resolve("content").toString()));
        assertTrue(Files.exists(out.resolve("posts/week-7.html")));
        assertTrue(Files.exists(out.resolve("about.html")));
    }

    @Test
    void aPostThatIsGivenItselfIsNamedInTheFolder() {
        console.run("export", "-d", out.toString(), "--format", "text", post());
        assertTrue(Files.exists(out.resolve("week-7.txt")));
    }

    @Test
    void aPostIsNeverWrittenOver() throws IOException {
        String before = Files.readString(Path.of(post()));
        assertEquals(1, console.run("export", "-o", post(), post()));
        assertEquals(before, Files.readString(Path.of(post())));
    }

    @Test
    void noFileIsMadeFromTwoPosts() throws IOException {
        Files.writeString(site.resolve("content/about.markdown"), "Other\n");
        int code = console.run("export", "-d", out.toString(), site.toString());
        assertEquals(1, code);
        assertEquals(1, console.errors().lines().count());
    }

    @Test
    void theDialectCanBeChosen() {
        var piped = new Console("~~a~~ <b>\n");
        piped.run("export", "--format", "fragment", "--dialect", "commonmark", "-");
        assertEquals("<p>~~a~~ <b></p>\n", piped.output());
    }

    @Test
    void aFolderThatCannotBeMadeIsADiskFailure() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        assertEquals(3, console.run("export", "-o", taken.resolve("a.html").toString(), post()));
        assertEquals(
                "weeknote: TAKEN is in the way.\n",
                console.errors().replace(taken.toString(), "TAKEN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export --format email a.md",
                "export --format pdf a.md",
                "export -o a -d b a.md",
                "export -o a b.md c.md",
                "export b.md c.md",
                "export -d b -",
                "export --base-url example.org a.md",
                "export --dialect textile a.md",
                "new --help=no site",
                "new site"
            })
    void wrongUsageIsOneSentenceAndCode2(String line) {
        assertEquals(2, console.run(line.split(" ", -1)));
        assertEquals(1, console.errors().lines().count());
        assertFalse(Files.exists(Path.of("a")));
    }
}
