package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.HostileSnippets;
import weeknote.UiTest;
import weeknote.frontmatter.FrontMatter;
import weeknote.session.Preview;
import weeknote.site.PostFiles;
import weeknote.site.Site;

/// The real preview of hostile posts, in a site that lets raw HTML pass: nothing runs, nothing is
/// asked of the network, and nothing outside of the site's folders is shown.
@UiTest
class HostilePostTest {

    /// No other image is as wide.
    private static final int CANARY = 37;

    private static final String TRY_ALL =
            """
            window.count = 0;
            window.ran = function () { window.count++; };
            Array.prototype.forEach.call(document.querySelectorAll('main *'), function (element) {
              ['load', 'error', 'focus', 'mouseover', 'toggle', 'input', 'begin', 'animationstart',
               'submit', 'start'].forEach(
                function (name) { element.dispatchEvent(new Event(name)); });
              if (element.click && !element.hasAttribute('data-weeknote-remote')) {
                element.click();
              } else if (!element.click) {
                element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
              }
            });
            """;

    @TempDir Path folder;

    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private EditorWindow window;
    private Path post;

    @BeforeEach
    void makeTheSite() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    requests.add(exchange.getRequestURI().toString());
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        Path site = folder.resolve("site");
        Path posts = Files.createDirectories(site.resolve("content/posts"));
        Files.writeString(site.resolve("hugo.toml"), "[markup.goldmark.renderer]\nunsafe = true\n");
        post = Files.writeString(posts.resolve("hostile.md"), "");
        image(CANARY, folder.resolve("canary.png"));
        image(5, posts.resolve("good.png"));
        Files.createSymbolicLink(posts.resolve("out.png"), folder.resolve("canary.png"));
        Files.createSymbolicLink(posts.resolve("up"), folder);
        window = EditorWindow.show();
    }

    private static void image(int width, Path path) throws IOException {
        assertTrue(
                ImageIO.write(
                        new BufferedImage(width, 4, BufferedImage.TYPE_INT_RGB),
                        "png",
                        path.toFile()));
    }

    @AfterEach
    void close() {
        window.close();
        server.stop(0);
    }

    private String here(String snippet) {
        return snippet.replace("a.example", host())
                .replace("HOST", host())
                .replace("ROOT", folder.toUri().getRawPath());
    }

    private String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    private List<String> blocks(Stream<String> snippets) {
        Site site = Site.around(post);
        return snippets.map(this::here)
                .flatMap(snippet -> Preview.of(snippet, site).html().stream())
                .filter(html -> !html.isEmpty())
                .toList();
    }

    private void show(List<String> blocks) {
        PostFiles files = PostFiles.of(Site.around(post), post, FrontMatter.of(""));
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    window.preview().open(files::read);
                    window.preview().show(blocks);
                });
        window.until(window.preview()::isSettled);
    }

    private long number(String script) {
        return ((Number) window.inPreview(script)).longValue();
    }

    private long images(int width) {
        return number(
                "Array.from(document.images).filter(image => image.naturalWidth === %d).length"
                        .formatted(width));
    }

    @Test
    void nothingRunsNothingIsAskedForAndNothingLeaks() {
        List<String> snippets =
                Stream.of(
                                HostileSnippets.all(),
                                HostileSnippets.in("weeknote/ui/hostile-requests.txt"),
                                List.of("![good](good.png)"))
                        .flatMap(List::stream)
                        .toList();
        assertTrue(snippets.size() > 700, () -> "only " + snippets.size());
        show(blocks(snippets.stream()));
        assertNothingHappens();
        assertNotEquals(0, images(5));
        assertEquals(0, images(CANARY));
    }

    @Test
    void aDiagramRunsNothingAndAsksForNothing() {
        show(blocks(HostileSnippets.in("weeknote/ui/hostile-diagrams.txt").stream()));
        assertTrue(number("document.querySelectorAll('.weeknote-picture').length") > 7);
        assertNothingHappens();
    }

    /// Whatever is done with the elements of the page.
    private void assertNothingHappens() {
        Object address = window.inPreview("location.href");
        window.inPreview(TRY_ALL);
        window.until(window.preview()::isSettled);
        assertEquals(0, number("window.count"));
        assertEquals(address, window.inPreview("location.href"));
        assertEquals(List.of(), List.copyOf(requests));
    }

    @Test
    void anImageFromTheWebComesAfterAClick() throws IOException {
        Path asking =
                Files.writeString(
                        post.resolveSibling("asking.md"), here("![A](http://HOST/a.png)\n"));
        window.open(asking);
        assertEquals(List.of(), List.copyOf(requests));
        String box =
                String.valueOf(
                        window.inPreview(
                                "var b ="
                                        + " document.querySelector('[data-weeknote-remote]').getBoundingClientRect();"
                                        + " b.left + 5 + ' ' + (b.top + 5)"));
        String[] at = box.split(" ", -1);
        FxRobot robot = new FxRobot();
        robot.clickOn(
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000,
                        () ->
                                robot.lookup(".web-view")
                                        .query()
                                        .localToScreen(
                                                Double.parseDouble(at[0]),
                                                Double.parseDouble(at[1]))));
        window.until(() -> List.copyOf(requests).equals(List.of("/a.png")));
    }
}
