package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.frontmatter.FrontMatter;

class PostFilesTest {

    private static final String CONFIG =
            """
            baseURL = "https://example.org/blog/"
            theme = ["plain", "../../out"]
            [permalinks]
            trips = "/:year/:title/"
            """;

    private static final String TRIP = "---\ntitle: The Alps\ndate: 2016-10-03\n---\n";

    @TempDir Path folder;

    @BeforeEach
    void makeASite() throws IOException {
        write("site/hugo.toml", CONFIG);
        write("site/content/posts/week.md", "---\ntitle: Week\n---\n");
        write("site/content/trips/alps/index.md", TRIP);
        write("site/content/trips/alps/peak.png", "");
        write("site/content/posts/beside.png", "");
        write("site/static/images/a.png", "");
        write("site/static/posts/week/under.png", "");
        write("site/assets/raw.png", "");
        write("site/themes/plain/static/images/a.png", "");
        write("site/themes/plain/static/images/theme.png", "");
        write("out/static/out.png", "");
        write("secret.txt", "");
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Optional<Path> find(String post, String link) throws IOException {
        Path path = folder.resolve("site/content").resolve(post);
        FrontMatter frontMatter = FrontMatter.of(Files.readString(path));
        return PostFiles.of(Site.around(path), path, frontMatter).find(link);
    }

    @ParameterizedTest
    @CsvSource({
        "posts/week.md, beside.png, content/posts/beside.png",
        "trips/alps/index.md, peak.png, content/trips/alps/peak.png",
        "trips/alps/index.md, /2016/the-alps/peak.png, content/trips/alps/peak.png",
        "posts/week.md, /images/a.png, static/images/a.png",
        "posts/week.md, /images/theme.png, themes/plain/static/images/theme.png",
        "posts/week.md, /blog/images/a.png, static/images/a.png",
        "posts/week.md, https://example.org/blog/images/a.png, static/images/a.png",
        "posts/week.md, //example.org/blog/images/a.png, static/images/a.png",
        "posts/week.md, /raw.png, assets/raw.png",
        "posts/week.md, ../../images/a.png, static/images/a.png",
        "posts/week.md, under.png, static/posts/week/under.png",
        "posts/week.md, /posts/beside.png, content/posts/beside.png",
        "posts/week.md, ../beside.png, content/posts/beside.png",
    })
    void aFileIsFoundWhereTheSiteServesIt(String post, String link, String file)
            throws IOException {
        assertEquals(Optional.of(folder.resolve("site").resolve(file)), find(post, link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../secret.txt",
                "/../../secret.txt",
                "/..//../secret.txt",
                "./../../../../secret.txt",
                "/hugo.toml",
                "../../../hugo.toml",
                "https://elsewhere.org/blog/images/a.png",
                "https://example.org/images/a.png",
                "file:///etc/passwd",
                "/etc/passwd",
                "/out.png",
                "//etc/passwd",
                "\0",
                "/\0",
                "",
            })
    void nothingElseIsFound(String link) throws IOException {
        assertEquals(Optional.empty(), find("posts/week.md", link));
    }

    @Test
    void noLinkOfTheDiskLeadsOut() throws IOException {
        Path posts = folder.resolve("site/content/posts");
        Files.createSymbolicLink(posts.resolve("out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(posts.resolve("up"), folder);
        assertEquals(Optional.empty(), find("posts/week.md", "out.txt"));
        assertEquals(Optional.empty(), find("posts/week.md", "up/secret.txt"));
        assertEquals(Optional.empty(), find("posts/week.md", "/posts/out.txt"));
    }

    @Test
    void aPostThatStandsAloneHasTheFilesBesideIt() throws IOException {
        Path post = write("alone/note.md", "");
        Path beside = write("alone/a.png", "");
        PostFiles files = PostFiles.of(Site.around(post), post, FrontMatter.of(""));
        assertEquals(Optional.of(beside), files.find("a.png"));
        assertEquals(Optional.of(beside), files.find("/a.png"));
        assertEquals(Optional.empty(), files.find("../secret.txt"));
    }

    @Test
    void aTraceIsTheSameUntilTheFileIsAnother() throws IOException {
        Path post = folder.resolve("site/content/posts/week.md");
        PostFiles files = PostFiles.of(Site.around(post), post, FrontMatter.of(""));
        Optional<FileTrace> before = files.trace("beside.png");
        assertEquals(before, files.trace("beside.png"));
        write("site/content/posts/beside.png", "now");
        assertNotEquals(before, files.trace("beside.png"));
        assertEquals(Optional.empty(), files.trace("nowhere.png"));
    }
}
