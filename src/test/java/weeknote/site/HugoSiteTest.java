package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compares where posts, aliases and files stand with a site that Hugo itself has built, where it
/// is installed.
class HugoSiteTest {

    private static final URI BASE = URI.create("https://example.org/blog/");

    private static final Map<String, String> POSTS =
            Map.of(
                    "posts/week.md", "title: Week\naliases: [/old/, near, ../up/]",
                    "posts/slugged.md", "title: S\nslug: A slug",
                    "trips/alps/index.md", "title: The Alps\ndate: 2016-10-03",
                    "trips/sea.md", "title: Sea\ndate: 2016-10-04\naliases: [/a/b.html]",
                    "posts/named/index.md", "title: N\nslug: The name",
                    "posts/far/index.md", "title: F\nurl: /far/away/",
                    "about.md", "title: About\nurl: /who/");

    private static final List<String> LINKS =
            List.of(
                    "/blog/images/a.png",
                    "../../images/a.png",
                    "https://example.org/blog/images/a.png",
                    "//example.org/blog/images/a.png",
                    "../beside.png",
                    "/blog/posts/beside.png",
                    "under.png",
                    "/blog/nothing.png",
                    "https://example.org/images/a.png",
                    "../nothing.png",
                    "/blog/2016/the-alps/peak.png",
                    "/blog/trips/alps/peak.png",
                    "../the-name/inner/pic.png",
                    "../named/inner/pic.png",
                    "/blog/far/away/pic.png",
                    "/blog/posts/far/pic.png",
                    "/blog/2016/sea/beside.png",
                    "/blog/trips/beside.png");

    @TempDir private Path root;

    @BeforeEach
    void build() throws Exception {
        assumeTrue(isInstalled(), "left out: hugo is not installed");
        write(
                "hugo.toml",
                """
                baseURL = "https://example.org/blog/"
                disableKinds = ["taxonomy", "RSS", "sitemap", "404"]
                [permalinks]
                trips = "/:year/:title/"
                """);
        write("layouts/_default/list.html", "{{ .Content }}");
        write("layouts/_default/single.html", "Page {{ .Content }}");
        for (Map.Entry<String, String> post : POSTS.entrySet()) {
            write("content/" + post.getKey(), "---\n" + post.getValue() + "\n---\n");
        }
        write("content/trips/alps/peak.png", "peak");
        write("content/posts/named/inner/pic.png", "named");
        write("content/posts/far/pic.png", "far");
        write("content/trips/beside.png", "beside a trip");
        write("content/posts/beside.png", "beside");
        write("static/images/a.png", "a");
        write("static/posts/week/under.png", "under");
        Process process =
                new ProcessBuilder("hugo", "--quiet")
                        .directory(root.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hugo")));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// The paths of the pages that Hugo has made, without `index.html`.
    private List<String> pages(Function<String, Boolean> isMeant) throws IOException {
        Path built = root.resolve("public");
        try (Stream<Path> files = Files.walk(built)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> isMeant.apply(read(file)))
                    .map(file -> "/" + built.relativize(file))
                    .map(path -> path.replaceFirst("index\\.html$", ""))
                    .filter(path -> !List.of("/", "/posts/", "/trips/").contains(path))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isAlias(String page) {
        return page.contains("http-equiv=\"refresh\"");
    }

    @Test
    void postsStandWhereHugoPutsThem() throws IOException {
        assertEquals(
                pages(page -> !isAlias(page)),
                PostIndex.of(Site.around(root)).posts().stream()
                        .map(IndexedPost::address)
                        .sorted()
                        .toList());
    }

    @Test
    void everyAliasLeadsToItsPost() throws IOException {
        PostIndex index = PostIndex.of(Site.around(root));
        Path from = root.resolve("content/about.md");
        List<String> aliases = pages(HugoSiteTest::isAlias);
        assertEquals(4, aliases.size());
        assertEquals(
                aliases.stream().map(this::target).toList(),
                aliases.stream()
                        .map(alias -> index.linked(from, alias).orElseThrow().address())
                        .toList());
    }

    /// Where Hugo's page of an alias leads.
    private String target(String alias) {
        Path page = root.resolve("public" + alias);
        String html = read(Files.isDirectory(page) ? page.resolve("index.html") : page);
        return html.replaceFirst("(?s).*url=https://example.org/blog([^\"]*)\".*", "$1").strip();
    }

    @Test
    void filesAreFoundWhereHugoServesThem() throws IOException {
        Path post = root.resolve("content/posts/week.md");
        PostFiles files = PostIndex.of(Site.around(post)).files(post);
        assertEquals(
                LINKS.stream().collect(Collectors.toMap(link -> link, this::served)),
                LINKS.stream()
                        .collect(
                                Collectors.toMap(
                                        link -> link,
                                        link ->
                                                files.find(link)
                                                        .map(HugoSiteTest::read)
                                                        .orElse(""))));
    }

    /// What a browser gets for a link of `/posts/week/`.
    private String served(String link) {
        String path = BASE.relativize(BASE.resolve("posts/week/").resolve(link)).toString();
        Path file = root.resolve("public").resolve(path).normalize();
        return path.contains(":") || !Files.isRegularFile(file) ? "" : read(file);
    }
}
