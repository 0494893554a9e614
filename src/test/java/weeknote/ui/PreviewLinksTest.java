package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import weeknote.UiTest;

/// Footnotes and links of the preview, as a reader and an author use them.
@UiTest
class PreviewLinksTest {

    private static final String POST =
            """
            The lake froze over[^ice] and the [wind][w] fell.

            See [the other](/posts/other/), [nothing](/posts/nothing/), [a][nope] and more.[^nope]

            ![A boat](boat.png)

            [^ice]: On *Monday*.
            [^old]: Left over.

            [w]: https://example.org/wind?from=north "Wind"
            """;

    private static final String LIST =
            """
            - [One](https://a.example/)
            - [Two](https://b.example/)
            - [Three](https://c.example/)

            A mark.[^m]

            [^m]: See [there](https://d.example/).
            """;

    private static final MouseEvent LEAVING =
            new MouseEvent(
                    MouseEvent.MOUSE_EXITED,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.NONE,
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null);

    @TempDir Path site;

    private final FxRobot robot = new FxRobot();
    private EditorWindow window;
    private Path other;

    @BeforeEach
    void openThePost() throws Exception {
        write("hugo.toml", "baseURL = 'https://example.com/'\n");
        other = write("content/posts/other.md", "---\ntitle: The other one\n---\n");
        Path post = write("content/posts/ice.md", POST);
        window = EditorWindow.show();
        window.open(post);
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

    private void click(String selector) {
        robot.clickOn(window.middleOf(selector));
    }

    private String card() {
        return String.valueOf(
                window.inPreview(
                        "Array.from(document.querySelectorAll('.weeknote-shown > div'),"
                                + " line => line.textContent.trim()).join('\\n')"));
    }

    private static String count(String selector) {
        return "document.querySelectorAll('" + selector + "').length";
    }

    private void restOn(String selector, String told) {
        robot.moveTo(window.middleOf(selector));
        window.until(() -> card().equals(told));
    }

    private int caret() {
        return window.source().getCaretPosition();
    }

    private void untilCaretAt(String text) {
        window.until(() -> caret() == window.source().getText().indexOf(text));
    }

    @Test
    void theMouseOnAMarkShowsItsNote() {
        restOn(".footnote-ref", "Note 1\nOn Monday.");
        assertEquals(
                1L,
                ((Number) window.inPreview("document.querySelectorAll('#weeknote-card em').length"))
                        .longValue());
    }

    @Test
    void theCardGoesWithTheMouse() {
        restOn(".footnote-ref", "Note 1\nOn Monday.");
        robot.moveTo(".source");
        window.until(() -> card().isEmpty());
    }

    @Test
    void aClickOnAMarkGoesToTheNoteAndBackInStepWithTheSource() {
        click(".footnote-ref");
        untilCaretAt("On *Monday*");
        assertEquals("fn:1", window.inPreview("document.querySelector('.weeknote-target').id"));
        click(".footnote-backref");
        untilCaretAt(" and the [wind]");
        assertEquals("fnref:1", window.inPreview("document.querySelector('.weeknote-target').id"));
    }

    @Test
    void aNoteOfTwoMarksHasAWayBackToEach() throws IOException {
        window.open(
                write("content/posts/twice.md", "One[^a] and two[^a] marks.\n\n[^a]: A note.\n"));
        click(".footnote-backref:last-child");
        untilCaretAt(" marks");
        click(".footnote-backref");
        untilCaretAt(" and two");
    }

    @Test
    void theMouseOnAReferenceShowsItsDestinationAndLabel() {
        restOn("a[href*=wind]", "https://example.org/wind?from=north\n[w]\nWind");
    }

    @Test
    void aTitleIsToldInTheCardAlone() {
        assertEquals("0", String.valueOf(window.inPreview(count("#weeknote-post [title]"))));
    }

    @Test
    void movingDownAListShowsTheCardOfEachLink() throws IOException {
        window.open(write("content/posts/list.md", LIST));
        restOn("a[href=\"https://a.example/\"]", "https://a.example/");
        restOn("a[href=\"https://b.example/\"]", "https://b.example/");
        restOn("a[href=\"https://c.example/\"]", "https://c.example/");
    }

    @Test
    void theMouseComesIntoTheCardOfANoteThatHasLinks() throws IOException {
        window.open(write("content/posts/list.md", LIST));
        restOn(".footnote-ref", "Note 1\nSee there.");
        robot.moveTo(window.middleOf("#weeknote-card a"));
        click("#weeknote-card a");
        window.until(() -> window.browsed().equals(List.of("https://d.example/")));
    }

    @Test
    void aLinkThatNoProgramOpensIsGivenToTheAuthor() {
        window.removeBrowser();
        click("a[href*=wind]");
        window.until(() -> window.says("https://example.org/wind?from=north"));
        window.press("Copy Address");
        window.until(() ->
                "https://example.org/wind?from=north"
                        .equals(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void anOutsideLinkOpensInTheBrowser() {
        click("a[href*=wind]");
        window.until(() -> window.browsed().equals(List.of("https://example.org/wind?from=north")));
    }

    @Test
    void aLinkOpensInTheBrowserWithTheMiddleButtonTooAndThePostStays() {
        robot.clickOn(window.middleOf("a[href*=wind]"), MouseButton.MIDDLE);
        window.until(() -> window.browsed().equals(List.of("https://example.org/wind?from=north")));
        assertTrue(window.previewText().contains("The lake froze over"));
    }

    @Test
    void whatLeadsThePageAwayLeadsItBack() {
        WebView view = robot.lookup(".web-view").query();
        robot.interact(() -> view.getEngine().loadContent("<p>Elsewhere"));
        window.until(() -> window.previewText().contains("The lake froze over"));
    }

    @Test
    void theMouseOnALinkToAPostShowsItsTitleAndAClickOpensIt() {
        restOn("a[href=\"/posts/other/\"]", "The other one\n/posts/other/");
        click("a[href=\"/posts/other/\"]");
        window.until(() -> window.view().session().path().equals(Optional.of(other)));
        assertEquals(List.of(), window.browsed());
    }

    @Test
    void aLinkToNoPageTellsWhyAndAClickGoesToTheSource() {
        restOn(
                "a[href=\"/posts/nothing/\"]",
                "/posts/nothing/\nYour site has no page at /posts/nothing/.");
        click("a[href=\"/posts/nothing/\"]");
        window.until(() -> POST.substring(caret()).startsWith("hing](/posts"));
    }

    @Test
    void anUndefinedLabelTellsWhyAndAClickGoesToTheSource() {
        restOn("span[data-weeknote-broken]", "No definition for nope.");
        click("span[data-weeknote-broken]");
        window.until(() ->
                POST.substring(POST.indexOf("[a][nope]"), POST.indexOf(" and more"))
                        .contains(POST.substring(caret(), caret() + 2)));
    }

    @Test
    void aMissingImageIsDrawnAsMissing() {
        restOn(".weeknote-missing", "boat.png\nYour site has no file at boat.png.");
        assertTrue(window.previewText().contains("A boat"));
        click(".weeknote-missing");
        untilCaretAt("![A boat]");
    }

    @Test
    void anUnusedNoteIsMarkedAndLeadsToItsSource() {
        assertTrue(window.previewText().contains("Not shown to readers"));
        click(".weeknote-unused li > p");
        window.until(() -> caret() >= POST.indexOf("Left over") && caret() < POST.indexOf("[w]:"));
    }

    @Test
    void aMouseThatLeavesWhileAPageIsLoadedHasNoCardToHide() {
        WebView view = robot.lookup(".web-view").query();
        robot.interact(() -> {
            // It comes when the new document is there, and the program's functions are not yet.
            view.getEngine().documentProperty().subscribe(document -> view.fireEvent(LEAVING));
            window.preview().open(link -> Optional.empty());
        });
        window.settle();
        restOn(".footnote-ref", "Note 1\nOn Monday.");
    }
}
