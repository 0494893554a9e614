package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.VerticalDirection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.Fixtures;
import weeknote.LongPost;
import weeknote.session.Preview;
import weeknote.site.Site;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// The preview after edits is the preview of the text loaded anew, and it stays where it is unless
/// what it shows has changed. `-Dedits=200` makes more edits, in five posts.
class SteadyPreviewTest extends WindowTest {

    private static final int FEW = 6;
    private static final int EDITS = Integer.getInteger("edits", FEW);

    /// So many edits are made from one place.
    private static final int STAY = 5;

    /// The height of a line of the preview's text, in pixels.
    private static final double LINE = 28.8;

    /// What is so near to the window may come into it.
    private static final double NEAR = 200;

    private static final byte[] BOAT =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// But for how often an image was asked for, which its address tells.
    private static final String POST =
            "document.getElementById('weeknote-post').innerHTML"
                    + ".replace(/ weeknote-current/g, '')"
                    + ".replace(/\\?weeknote=\\d+/g, '')"
                    + ".replace(/ data-weeknote-src=\"[^\"]*\"/g, '')";

    /// Remembers the block at the top of the window and where it stands.
    private static final String KEEP =
            """
            kept = Array.from(document.getElementById('weeknote-post').children)
                .find(block => block.offsetHeight > 0 && block.getBoundingClientRect().bottom > 0);
            keptTop = kept.getBoundingClientRect().top;
            """;

    /// Where the block has gone; a block that was replaced has gone nowhere.
    private static final String MOVED =
            "document.contains(kept) ? kept.getBoundingClientRect().top - keptTop : 0";

    private FreshPage fresh;
    private Path post;

    static Stream<Path> posts() {
        return Stream.concat(
                Stream.of(Fixtures.weeklyNote()),
                Stream.of(
                                "rustblog/content/inside-rust/keyword-generics.md",
                                "rustblog/content/incremental/index.md",
                                "hugodocs/content/en/content-management/mathematics.md",
                                "hugodocs/content/en/configuration/cascade.md")
                        .filter(path -> EDITS > FEW)
                        .map(Fixtures::openPost));
    }

    @BeforeEach
    void show() throws Exception {
        fresh = FreshPage.beside(window);
        Files.write(folder.resolve("boat.png"), BOAT);
        post = folder.resolve("post.md");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void isWhatIsLoadedAnewAndMovesOnlyWithWhatItShows(Path original, TestReporter reporter)
            throws IOException {
        window.open(Files.writeString(post, Fixtures.read(original)));
        var edits = new PostEdits(1, LongPost.of("note", 50_000));
        var places = new Random(1);
        int unseen = 0;
        for (int i = 0; i < EDITS; i++) {
            if (i % STAY == 0) {
                goTo(places.nextInt(text().length()), i / STAY % 2 == 0);
            }
            TextChange change = edits.next(text(), preview().post().body().start());
            boolean isSeen = isSeen(change.edits().getFirst().range());
            window.inPreview(KEEP);
            robot.interact(() -> window.window().source().apply(change));
            window.settle();
            WaitForAsyncUtils.waitForFxEvents();
            double moved = ((Number) window.inPreview(MOVED)).doubleValue();
            String edit = "edit " + i + ", " + change + ": " + moved;
            assertTrue(isSeen || Math.abs(moved) < LINE, edit);
            unseen += isSeen ? 0 : 1;
            assertEquals(
                    fresh.of(post, text(), FreshPage.only("boat.png", BOAT), POST),
                    window.inPreview(POST),
                    edit);
        }
        reporter.publishEntry(original.getFileName() + ": out of sight", unseen + " of " + EDITS);
    }

    @Test
    void theEndStaysWhereItIsWhenMuchGoesAboveIt() throws IOException {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 30).forEach(i -> text.append("Paragraph %03d.\n\n".formatted(i)));
        window.open(Files.writeString(post, text));
        robot.moveTo(".web-view").scroll(60, VerticalDirection.DOWN);
        window.until(this::isAtEnd);
        window.inPreview(KEEP);
        robot.interact(() ->
                window.window()
                        .source()
                        .apply(TextChange.of(TextEdit.replace(new TextRange(0, 150), ""))));
        window.settle();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, ((Number) window.inPreview(MOVED)).doubleValue(), LINE);
    }

    private boolean isAtEnd() {
        return Boolean.TRUE.equals(
                window.inPreview(
                        "window.pageYOffset > 400 && window.pageYOffset + window.innerHeight"
                                + " > document.documentElement.scrollHeight - 2"));
    }

    /// Puts the caret there, and then scrolls away from it or does not.
    private void goTo(int offset, boolean isScrolled) {
        robot.interact(() -> window.window().source().select(Selection.at(offset)));
        window.awaitFrames();
        window.settle();
        if (isScrolled) {
            robot.moveTo(".web-view").scroll(20, VerticalDirection.DOWN);
        }
        window.awaitFrames();
    }

    private String text() {
        return window.view().session().text();
    }

    private Preview preview() {
        return Preview.of(text(), Site.NONE);
    }

    private boolean isSeen(TextRange range) {
        Preview preview = preview();
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () ->
                        Stream.of(range.start(), range.end())
                                .anyMatch(offset -> isSeen(preview, offset)));
    }

    private boolean isSeen(Preview preview, int offset) {
        double top = window.preview().topOf(preview.visibleText().placeOf(offset)).orElse(0);
        return (top > -NEAR && top < window.preview().getHeight() + NEAR)
                || window.viewport().topOf(offset).isPresent();
    }
}
