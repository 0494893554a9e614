package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    @TempDir Path folder;

    private Path post;

    @BeforeEach
    void makeAHugoSite() throws IOException {
        Path root = Files.createDirectories(folder.resolve("site"));
        Files.createFile(root.resolve("hugo.toml"));
        Path posts = Files.createDirectories(root.resolve("content/posts"));
        post = Files.createFile(posts.resolve("week.md"));
    }

    @Test
    void theSiteOfAPostIsFoundAboveIt() {
        assertEquals(new Site(folder.resolve("site"), SiteKind.HUGO), Site.around(post));
    }

    @Test
    void aPostWithoutASiteStandsAlone() {
        assertEquals(new Site(folder, SiteKind.NONE), Site.around(folder.resolve("note.md")));
    }

    @Test
    void theConfigurationNamesTheFolders() throws IOException {
        Path root = Files.createDirectories(folder.resolve("other"));
        Files.writeString(
                root.resolve("config.toml"),
                "contentDir = 'src/notes'\nstaticDir = ['files', 'more']\nassetDir = 'raw'\n");
        Path note = Files.createDirectories(root.resolve("src/notes")).resolve("a.md");
        Site site = Site.around(note);
        assertEquals(root.resolve("src/notes"), site.postsFolder());
        assertEquals(
                List.of(root.resolve("files"), root.resolve("more"), root.resolve("raw")),
                site.staticFolders());
    }

    @Test
    void noConfigurationLeadsOutOfTheSite() throws IOException {
        Path root = folder.resolve("site");
        Files.writeString(
                root.resolve("hugo.toml"),
                "contentDir = '..'\nstaticDir = '/'\nassetDir = '../..'");
        Site site = Site.around(post);
        assertEquals(root.resolve("content"), site.postsFolder());
        assertEquals(List.of(root.resolve("static"), root.resolve("assets")), site.staticFolders());
    }
}
