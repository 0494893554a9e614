package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.Fixtures;
import weeknote.markdown.VisibleText;
import weeknote.markdown.VisibleText.Place;
import weeknote.session.Preview;
import weeknote.site.Site;

/// The block at the caret and its picture stand at the same height. `-Dcarets=12` tries more
/// places, in ten long posts with images.
class InStepTest extends WindowTest {

    /// In pixels.
    private static final double NEAR = 40;

    private static final int FEW = 3;

    /// How many places are tried in each post.
    private static final int CARETS = Integer.getInteger("carets", FEW);

    private static final String PARAGRAPHS =
            IntStream.range(0, 200)
                    .mapToObj(i -> "Paragraph number" + i + " of many.\n\n")
                    .reduce("", String::concat);

    static Stream<Path> longPosts() {
        return Stream.concat(
                Stream.of(Fixtures.weeklyNote()),
                Fixtures.openPosts().stream()
                        .filter(post -> Fixtures.read(post).contains("!["))
                        .sorted(Comparator.comparingInt(post -> -Fixtures.read(post).length()))
                        .limit(CARETS > FEW ? 10 : FEW));
    }

    @ParameterizedTest
    @MethodSource("longPosts")
    void theBlockAtTheCaretStandsBesideItsPicture(Path post, TestReporter reporter)
            throws IOException {
        String text = opened(Fixtures.read(post));
        VisibleText visible = visible(text);
        double largest = 0;
        for (int i = 0; i < CARETS; i++) {
            int caret = Math.max(bodyStart(text), (int) ((long) text.length() * i / CARETS));
            robot.interact(() -> window.viewport().moveTo(caret));
            window.until(() -> distance(visible, caret) < NEAR);
            largest = Math.max(largest, restingDistance(visible, caret));
        }
        reporter.publishEntry(
                post.getFileName() + ": largest distance", "%.1f px".formatted(largest));
    }

    private double restingDistance(VisibleText visible, int caret) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> distance(visible, caret));
    }

    @Test
    void theSourceGoesWithThePreviewWhenThatIsScrolled() throws IOException {
        String text = opened(PARAGRAPHS);
        VisibleText visible = visible(text);
        robot.moveTo(".web-view").scroll(30, VerticalDirection.DOWN);
        window.until(() ->
                window.viewport().offsetAt(300) > 400
                        && distance(visible, window.viewport().offsetAt(300)) < NEAR);
    }

    @Test
    void thePreviewGoesWithTheSourceWhenThatIsScrolled() throws IOException {
        String text = opened(PARAGRAPHS);
        VisibleText visible = visible(text);
        robot.moveTo(".source").scroll(30, VerticalDirection.DOWN);
        window.until(() ->
                window.viewport().offsetAt(300) > 400
                        && distance(visible, window.viewport().offsetAt(300)) < NEAR);
    }

    @Test
    void aClickInThePreviewPutsTheCaretOnTheWord() throws IOException {
        String text = opened("---\ntitle: T\n---\n\nSome *plain* words.\n\n- An item\n");
        robot.clickOn(onScreen(text, "item"));
        window.until(() -> window.source().getCaretPosition() == text.indexOf("item"));
        assertEquals(text, window.source().getText());
    }

    @Test
    void whatIsClickedInThePreviewStaysAndTheSourceComesBesideIt() throws IOException {
        String text = opened("---\n" + "key: value\n".repeat(12) + "---\n\n" + PARAGRAPHS);
        int word = text.indexOf("number7");
        assertTrue(restingDistance(visible(text), word) > NEAR);
        assertStaysWhenClicked(text, word);
        assertEquals(0, restingDistance(visible(text), word), 1);
    }

    @Test
    void whatIsClickedStaysThoughTheSourceCannotComeBesideIt() throws IOException {
        String text =
                opened("# A heading\n\n## Another\n\nSome words.\n\n" + "Last.\n\n".repeat(3));
        assertStaysWhenClicked(text, text.indexOf("words"));
        assertStaysWhenClicked(text, text.indexOf("Another"));
    }

    @Test
    void aTallImageStaysWhenItIsClickedAndItsLineIsInSight() throws IOException {
        Files.writeString(
                folder.resolve("tall.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='2400'/>");
        String text = opened("Words.\n\n![Tall](tall.svg)\n\n" + PARAGRAPHS);
        window.until(() -> Integer.parseInt(inPage("document.images[0].height")) > 2000);
        window.inPreview("window.scrollTo(0, 1200)");
        window.awaitFrames();
        robot.clickOn(".web-view");
        window.until(() -> window.source().getCaretPosition() == text.indexOf("![Tall]"));
        window.awaitFrames();
        assertEquals("1200", inPage("window.pageYOffset"));
        window.until(() -> window.viewport().topOf(text.indexOf("![Tall]")).isPresent());
    }

    @Test
    void whatWasClickedStaysUntilTheNextKeyInTheSource() throws IOException {
        String text = opened("# A heading\n\nSome words.\n\n" + PARAGRAPHS);
        assertStaysWhenClicked(text, text.indexOf("words"));
        robot.interact(() -> window.view().requestFocus());
        robot.push(KeyCode.RIGHT);
        window.until(() -> distance(visible(text), text.indexOf("words")) < 1);
    }

    @Test
    void bothSidesAreLevelWhenABarComesOrGoes() throws IOException {
        String text = opened(PARAGRAPHS);
        int caret = text.indexOf("number90");
        robot.interact(() -> window.viewport().moveTo(caret));
        window.until(() -> distance(visible(text), caret) < 1);
        assertStayLevel(text, caret, window -> window.view().find().open());
        assertStayLevel(text, caret, window -> window.view().find().close());
        assertStayLevel(text, caret, window -> window.view().form().setOpen(true));
        assertStayLevel(text, caret, window -> window.view().form().setOpen(false));
        assertStayLevel(text, caret, window -> window.view().notice().show("A word."));
        assertStayLevel(text, caret, window -> window.view().notice().hide());
    }

    private void assertStayLevel(String text, int caret, Consumer<MainWindow> bar) {
        window.onWindow(bar);
        window.awaitFrames();
        window.until(() -> distance(visible(text), caret) < 1);
    }

    private void assertStaysWhenClicked(String text, int offset) {
        String word = text.substring(offset, text.indexOf('\n', offset));
        Bounds before = onScreen(text, word);
        robot.clickOn(before);
        window.until(() -> window.source().getCaretPosition() == offset);
        window.awaitFrames();
        assertEquals(before, onScreen(text, word));
    }

    private String inPage(String script) {
        return String.valueOf(window.inPreview(script));
    }

    @Test
    void aDoubleClickInThePreviewEditsThere() throws IOException {
        String text = opened("Some *plain* words.\n\n- An item\n");
        robot.doubleClickOn(onScreen(text, "item"));
        window.until(() -> window.source().isFocused());
        robot.write("new ");
        assertEquals(text.replace("item", "new item"), window.source().getText());
    }

    @Test
    void escapeLeadsFromThePreviewToTheText() throws IOException {
        String text = opened("Some words.\n");
        robot.clickOn(onScreen(text, "words"));
        window.until(() -> !window.source().isFocused());
        robot.push(KeyCode.ESCAPE);
        window.until(() -> window.source().isFocused());
    }

    private Bounds onScreen(String text, String word) {
        Place place = visible(text).placeOf(text.indexOf(word));
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> window.preview().onScreen(place).orElseThrow());
    }

    private String opened(String text) throws IOException {
        open(text);
        return window.view().session().text();
    }

    private static VisibleText visible(String text) {
        return Preview.of(text, Site.NONE).visibleText();
    }

    private static int bodyStart(String text) {
        return Preview.of(text, Site.NONE).post().body().start();
    }

    /// How far apart what stands at an offset is on both sides; the line of the offset where its
    /// block begins above the pane.
    private double distance(VisibleText visible, int offset) {
        int start = visible.leafStart(offset);
        int seen = window.viewport().topOf(start).isPresent() ? start : offset;
        double source = window.viewport().topOf(seen).orElse(-1e6);
        double preview =
                window.preview().topOf(visible.placeOf(seen)).orElse(1e6)
                        + window.preview().localToScene(0, 0).getY();
        return Math.abs(source - preview);
    }
}
