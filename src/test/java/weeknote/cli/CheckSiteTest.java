package weeknote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckSiteTest {

    @TempDir private Path site;

    private final Console console = new Console();

    @BeforeEach
    void writeSite() throws IOException {
        write("hugo.toml", "");
        write("content/posts/botnets.md", "---\ntitle: Botnets\naliases: [/old/]\n---\n");
        write(
                "content/posts/week.md",
                """
                ---
                title: Week
                Sumary: S
                ---
                [a](/posts/bonets/) [b](/old/) [c](/nowhere/)
                """);
    }

    private Path write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String output() {
        return console.output().replace(site.toString(), "SITE");
    }

    @Test
    void aFolderIsCheckedAsASite() {
        assertEquals(1, console.run("check", site.toString()));
        assertEquals(
                """
                SITE/content/posts/week.md:3:1: warning frontmatter.misspelt-key No key `Sumary` is known. Nearest: `Summary`.
                SITE/content/posts/week.md:5:5: error link.no-such-page Your site has no page at `/posts/bonets/`. Nearest: `/posts/botnets/`.
                SITE/content/posts/week.md:5:25: hint link.through-alias “Botnets” has moved; its address now is `/posts/botnets/`.
                SITE/content/posts/week.md:5:36: error link.no-such-page Your site has no page at `/nowhere/`.
                """,
                output());
    }

    @Test
    void aPostAloneIsCheckedAmongThePostsOfItsSite() {
        Path post = site.resolve("content/posts/week.md");
        assertEquals(1, console.run("check", "--only", "link.no-such-page", post.toString()));
        assertEquals(2, console.output().lines().count());
    }

    @Test
    void safeFixesAreAppliedAndTheRestIsTold() throws IOException {
        Path post = site.resolve("content/posts/week.md");
        assertEquals(1, console.run("check", "--fix", post.toString()));
        assertEquals(
                """
                ---
                title: Week
                Summary: S
                ---
                [a](/posts/botnets/) [b](/posts/botnets/) [c](/nowhere/)
                """,
                Files.readString(post));
        assertEquals(
                """
                SITE/content/posts/week.md:3:1: fixed frontmatter.misspelt-key Change to `Summary`
                SITE/content/posts/week.md:5:5: fixed link.no-such-page Change to `/posts/botnets/`
                SITE/content/posts/week.md:5:25: fixed link.through-alias Change to `/posts/botnets/`
                SITE/content/posts/week.md:5:47: error link.no-such-page Your site has no page at `/nowhere/`.
                """,
                output());
    }

    @Test
    void whatTheSiteTurnsOffIsNotLookedFor() throws IOException {
        write(".weeknote.yaml", "checks: {link.*: off, frontmatter.misspelt-kye: off}\n");
        assertEquals(0, console.run("check", site.toString()));
        assertEquals(1, console.output().lines().count());
        assertEquals(
                "weeknote: SITE: There is no check `frontmatter.misspelt-kye` to turn off. Nearest:"
                        + " `frontmatter.misspelt-key`. Look into `.weeknote.yaml`, line 1.\n",
                console.errors().replace(site.toString(), "SITE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    checks: [link.http]      | `checks` is left out, because it names no check with `on` or `off`; write `checks: {link.http: off}`. Look into `.weeknote.yaml`, line 2.
                    checks: off              | `checks` is left out, because it names no check with `on` or `off`; write `checks: {link.http: off}`. Look into `.weeknote.yaml`, line 2.
                    checks: {link.*: maybe}  | `link.*` is left as it is; write `on` or `off` for it. Look into `.weeknote.yaml`, line 2.
                    """)
    void settingsThatSayNeitherOnNorOffAreNamed(String settings, String sentence)
            throws IOException {
        write(".weeknote.yaml", "# Ours\n" + settings + "\n");
        assertEquals(1, console.run("check", site.toString()));
        assertEquals(4, console.output().lines().count());
        assertEquals("weeknote: " + site + ": " + sentence + "\n", console.errors());
    }

    @Test
    void aCheckOfTheWebIsKnownAndNotMade() {
        assertEquals(0, console.run("check", "--only", "link.dead", site.toString()));
        assertEquals("", console.output());
        assertEquals(
                "weeknote: link.dead asks other sites, which only the window does, with Check ▸"
                        + " Check External Links.\n",
                console.errors());
    }

    @Test
    void settingsThatCannotBeReadAreNamed() throws IOException {
        write(".weeknote.yaml", "checks: {link.*: off\n");
        assertEquals(1, console.run("check", site.toString()));
        assertEquals(
                "weeknote: SITE: .weeknote.yaml cannot be read from line 1 on; its settings are"
                        + " left out, and the defaults apply.\n",
                console.errors().replace(site.toString(), "SITE"));
    }
}
