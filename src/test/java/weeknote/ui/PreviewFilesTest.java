package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.UiTest;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// The preview shows what lies with other posts, where the site serves it.
@UiTest
class PreviewFilesTest {

    @TempDir Path site;

    private EditorWindow window;

    @BeforeEach
    void show() throws Exception {
        write("hugo.toml", "[permalinks]\ntrips = '/:year/:slug/'\n");
        write("content/trips/alps/index.md", "---\ntitle: The Alps\ndate: 2016-10-03\n---\n");
        var peak = new BufferedImage(7, 7, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(peak, "png", site.resolve("content/trips/alps/peak.png").toFile());
        window = EditorWindow.show();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void anImageOfAnotherPostsBundleIsThereAtItsPermalink() throws IOException {
        window.open(
                write(
                        "content/posts/a.md",
                        "![Peak](/2016/the-alps/peak.png)\n\n![Not here](/trips/alps/peak.png)\n"));
        window.until(() -> widths().equals("7 0"));
        window.settle();
        assertEquals("Not here", window.previewText().strip());
    }

    @Test
    void anImageThatWasNotThereIsAskedForAgain() throws IOException {
        Path peak = site.resolve("content/trips/alps/peak.png");
        window.open(write("content/posts/a.md", "![Peak](late.png)\n"));
        window.until(() -> window.previewText().strip().equals("Peak"));
        window.settle();
        byte[] late = Files.readAllBytes(peak);
        window.onWindow(_ -> window.preview().setFiles(_ -> Optional.of(late)));
        window.until(() -> window.previewText().isBlank());
        assertEquals("7", widths());
    }

    @Test
    void anImageThatIsMadeWhileThePostIsOpenIsFound() throws IOException {
        window.open(write("content/posts/a.md", "![Peak](/trips/late.png)\n"));
        window.until(() -> window.previewText().strip().equals("Peak"));
        window.settle();
        Files.createDirectories(site.resolve("static/trips"));
        Files.copy(
                site.resolve("content/trips/alps/peak.png"), site.resolve("static/trips/late.png"));
        window.onWindow(_ -> window.preview().lookForImages());
        window.until(() -> window.previewText().isBlank());
        assertEquals("7", widths());
    }

    /// The WebView remembers what was at an address: it must not come back with the block's next
    /// text.
    @Test
    void anImageThatIsChangedIsShownAsItIsNowAndStaysSo() throws IOException {
        show(picture("late", 7));
        window.inPreview("document.querySelector('.weeknote-block img').isSame = true");
        picture("late", 9);
        window.until(() -> widths().equals("9"));
        assertEquals(
                true, window.inPreview("document.querySelector('.weeknote-block img').isSame"));
        window.onWindow(each -> each.source().apply(TextChange.of(TextEdit.insert(0, "Now: "))));
        window.until(() -> window.previewText().strip().equals("Now:"));
        window.settle();
        assertEquals("9", widths());
    }

    @Test
    void anImageThatIsDeletedIsDrawnAsMissingUntilItIsBack() throws IOException {
        Path late = show(picture("late", 7));
        Files.delete(late);
        window.until(() -> window.previewText().strip().equals("Peak"));
        picture("late", 9);
        window.until(() -> window.previewText().isBlank());
        assertEquals("9", widths());
    }

    @Test
    void anImageThatGrowsAboveTheWindowMovesNothingInIt() throws IOException {
        picture("late", 7);
        String text = "![Peak](/late.png)\n\n" + "Words.\n\n".repeat(99);
        window.open(write("content/posts/a.md", text));
        window.onWindow(each -> each.source().goTo(Selection.at(text.length() / 2)));
        window.awaitFrames();
        long top = top();
        picture("late", 500);
        window.until(() -> widths().equals("500"));
        window.awaitFrames();
        assertEquals(top, top());
    }

    /// Where the 50th paragraph stands in the window.
    private long top() {
        return Math.round(
                ((Number)
                                window.inPreview(
                                        "document.querySelectorAll('.weeknote-block')[50]"
                                                + ".getBoundingClientRect().top"))
                        .doubleValue());
    }

    /// A post with that image alone.
    private Path show(Path image) throws IOException {
        window.open(write("content/posts/a.md", "![Peak](/late.png)\n"));
        window.until(() -> widths().equals("7"));
        return image;
    }

    private Path picture(String name, int width) throws IOException {
        Path file = site.resolve("static").resolve(name + ".png");
        Files.createDirectories(file.getParent());
        var image = new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @Test
    void anImageIsFoundByTheAddressOfTheSiteAndMissingBesideIt() throws IOException {
        write("hugo.toml", "baseURL = 'https://example.org/blog/'\n");
        picture("late", 7);
        window.open(
                write(
                        "content/posts/a.md",
                        "![Peak](/late.png) ![](/blog/late.png)"
                                + " ![](https://example.org/blog/late.png)\n"));
        window.until(() -> widths().equals("0 7 7"));
        window.until(() -> window.previewText().strip().equals("Peak"));
        assertEquals(
                "Your site stands at `/blog/`, and `/late.png` is not on it."
                        + " Nearest: `/blog/late.png`.",
                window.inPreview(
                        "document.querySelector('.weeknote-missing')"
                                + ".getAttribute('data-weeknote-broken')"));
    }

    @Test
    void sourcesFromTheWebGiveWayToTheImageOfTheSite() throws IOException {
        write("hugo.toml", "markup.goldmark.renderer.unsafe = true\n");
        picture("late", 7);
        window.open(
                write(
                        "content/posts/a.md",
                        """
                        <picture><source srcset="http://127.0.0.1:9/a.webp"><img src="/late.png"></picture>
                        <img srcset="http://127.0.0.1:9/b.png 2x">
                        """));
        window.until(() -> widths().startsWith("7"));
        window.until(() -> window.previewText().strip().equals("Image from 127.0.0.1:9"));
        assertEquals(
                1.0,
                ((Number)
                                window.inPreview(
                                        "document.querySelectorAll('[data-weeknote-remote]').length"))
                        .doubleValue());
    }

    /// The smallest lossless image: one pixel.
    @Test
    void anImageInWebpIsShown() throws IOException {
        Files.createDirectories(site.resolve("static"));
        Files.write(
                site.resolve("static/dot.webp"),
                Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="));
        window.open(write("content/posts/a.md", "![Dot](/dot.webp)\n"));
        window.until(() -> widths().equals("1"));
        window.settle();
        assertEquals("", window.previewText().strip());
    }

    private String widths() {
        return String.valueOf(
                window.inPreview(
                        "Array.from(document.images, image => image.naturalWidth).join(' ')"));
    }
}
