package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.UiTest;

/// The preview in the style of the site, its own sheets in the elements of its own templates.
@UiTest
class SiteStyleChoiceTest {

    private static final String BLUE = "rgb(0, 0, 255)";

    /// All ways in which a sheet can ask for something, at a server of the test and at the disk.
    private static final String HOSTILE =
            """
            @import url("http://HOST/import-url.css");
            @import "http://HOST/import.css";
            @import "//HOST/import-relative.css";
            @import "file:///CANARY";
            @font-face { font-family: "F"; src: url("http://HOST/font.woff2"); }
            body { font-family: "F"; background: url(http://HOST/background.png), url(//HOST/b.png); }
            p { list-style: url("http://HOST/list.png"); cursor: url(http://HOST/cursor.png), auto;
              border-image: url(http://HOST/border.png) 30; content: url(http://HOST/content.png);
              -webkit-mask-image: url(http://HOST/mask.png); clip-path: url(http://HOST/clip.svg#a);
              filter: url(http://HOST/filter.svg#a); shape-outside: url(http://HOST/shape.png);
              -webkit-box-reflect: below 0 url(http://HOST/reflect.png); display: list-item;
              background: -webkit-image-set(url(http://HOST/set.png) 1x); behavior: url(http://HOST/b.htc);
              -moz-binding: url(http://HOST/binding.xml#a); fill: url(http://HOST/fill.svg#a);
              background-image: image-set("http://HOST/set2.png" 1x), cross-fade(url(http://HOST/x.png), url(http://HOST/y.png), 50%);
              width: expression(ran()); background: url("javascript:ran()"); }
            p::before { content: url(http://HOST/before.png) attr(class); }
            a:visited { background: url(http://HOST/visited.png); }
            @media all { h1 { background: u\\72l(http://HOST/escaped.png) } }
            p { color: rgb(0, 0, 255); }
            """;

    @TempDir Path folder;

    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private EditorWindow window;
    private Path post;

    @BeforeEach
    void makeTheSite() throws Exception {
        write("site/hugo.toml", "");
        write("site/layouts/partials/head.html", "<link rel=stylesheet href=/css/main.css>");
        write(
                "site/layouts/_default/single.html",
                "<body class=day><article class=\"post\">{{ .Content }}</article>");
        post = write("site/content/posts/a.md", "# Head\n\nA paragraph.\n");
        window = EditorWindow.show(EditorWindow.memory(folder));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void open(Path path) {
        window.open(path);
        window.until(() ->
                window.window().siteStyle().obstacle().equals(Optional.of("no style sheet found"))
                        || window.window().siteStyle().obstacle().isEmpty());
    }

    private void want(boolean wanted) {
        window.onWindow(each -> each.siteStyle().want(wanted));
        window.settle();
    }

    private String colour() {
        return String.valueOf(
                window.inPreview("getComputedStyle(document.querySelector('p')).color"));
    }

    @Test
    void theSitesSheetAndElementsAreThoseOfThePreviewUntilTheyAreNotWantedAnyMore()
            throws IOException {
        write("site/static/css/main.css", ".day > .post p { color: rgb(0, 0, 255); }");
        open(post);
        assertFalse(colour().equals(BLUE));
        want(true);
        assertEquals(BLUE, colour());
        want(false);
        assertFalse(colour().equals(BLUE));
    }

    @Test
    void theChoiceIsRememberedForTheSite() throws Exception {
        write("site/static/css/main.css", "p { color: rgb(0, 0, 255); }");
        Path other = write("other/content/b.md", "Another site.\n");
        write("other/hugo.toml", "");
        open(post);
        want(true);
        window.close();
        window = EditorWindow.show(EditorWindow.memory(folder));
        window.open(post);
        window.until(() -> colour().equals(BLUE));
        window.open(other);
        window.until(() -> window.preview().isSettled() && !colour().equals(BLUE));
    }

    @Test
    void aSiteWithoutASheetSaysSo() {
        open(post);
        assertEquals(Optional.of("no style sheet found"), window.window().siteStyle().obstacle());
    }

    @Test
    void aHostileSheetAsksForNothing() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    requests.add(exchange.getRequestURI().toString());
                    exchange.close();
                });
        server.start();
        try {
            String host = "127.0.0.1:" + server.getAddress().getPort();
            Path canary = write("canary.css", "h1 { color: rgb(0, 0, 255) !important; }");
            String sheet = HOSTILE.replace("HOST", host).replace("CANARY", canary.toString());
            write("site/static/css/main.css", sheet);
            write(
                    "site/layouts/_default/single.html",
                    "<body class='\"><img src=http://" + host + "/frame.png>'>{{ .Content }}");
            open(post);
            want(true);
            assertEquals(BLUE, colour());
            Object heading =
                    window.inPreview("getComputedStyle(document.querySelector('h1')).color");
            assertTrue(!heading.equals(BLUE), "the canary was read");
            assertEquals(0, ((Number) window.inPreview("document.images.length")).intValue());
            assertEquals(List.of(), List.copyOf(requests));
        } finally {
            server.stop(0);
        }
    }
}
