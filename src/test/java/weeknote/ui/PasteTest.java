package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// What the clipboard and a drop bring into a post, in the real window.
class PasteTest extends WindowTest {

    private static final String NOTE = "The lake froze.\n\nThe wind fell.\n";

    @BeforeEach
    void openTheNote() throws Exception {
        window.open(Files.writeString(folder.resolve("ice.md"), NOTE));
    }

    @AfterEach
    void close() {
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
    }

    private void select(String text) {
        int start = window.source().getText().indexOf(text);
        var range = new TextRange(start, start + text.length());
        robot.interact(() -> window.window().source().select(Selection.of(range)));
    }

    private void copy(Consumer<ClipboardContent> fill) {
        var content = new ClipboardContent();
        fill.accept(content);
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private void paste() {
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    private String text() {
        return window.source().getText();
    }

    @Test
    void anAddressOverWordsMakesALink() {
        copy(content -> content.putString("https://example.org/lake"));
        select("lake");
        paste();
        assertEquals(NOTE.replace("lake", "[lake](https://example.org/lake)"), text());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NOTE, text());
        assertEquals("lake", window.source().getSelectedText());
    }

    @Test
    void anAddressIsPastedPlainWhenThatIsAsked() {
        copy(content -> content.putString("https://example.org/lake"));
        select("lake");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertEquals(NOTE.replace("lake", "https://example.org/lake"), text());
    }

    @Test
    void formattedTextBecomesMarkdown() {
        copy(content -> {
            content.putString("bitter wind");
            content.putHtml("<p><b>bitter</b> <a href='https://example.org/w'>wind</a></p>");
        });
        select("wind");
        paste();
        assertEquals(NOTE.replace("wind", "**bitter** [wind](https://example.org/w)"), text());
    }

    @Test
    void coloursOfAnotherEditorAreNoFormat() {
        copy(content -> {
            content.putString("a * b\n  c_d");
            content.putHtml("<div><span style='color:red'>a * b</span><br>c_d</div>");
        });
        select("wind");
        paste();
        assertEquals(NOTE.replace("wind", "a * b\n  c_d"), text());
    }

    @Test
    void whatIsCopiedHereIsPastedAsItIs() {
        select("lake froze.\n\nThe");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        select("wind");
        paste();
        assertEquals(NOTE.replace("wind", "lake froze.\n\nThe"), text());
    }

    @Test
    void aCopiedImageFileIsPutBesideThePost() throws IOException {
        Path image = Files.write(folder.resolve("Photo 1.JPG"), new byte[] {1, 2, 3});
        copy(content -> content.putFiles(List.of(image.toFile())));
        robot.interact(() -> window.source().moveTo(NOTE.length()));
        paste();
        window.until(() -> !text().equals(NOTE));
        assertEquals(NOTE + "![image](img/ice/image-1.jpg)", text());
        assertEquals("image", window.source().getSelectedText());
        assertArrayEquals(
                new byte[] {1, 2, 3}, Files.readAllBytes(folder.resolve("img/ice/image-1.jpg")));
    }

    @Test
    void aPictureBecomesAFileInTheBundle() throws IOException {
        Path post = Files.createDirectory(folder.resolve("bundle")).resolve("index.md");
        window.open(Files.writeString(post, NOTE));
        var picture = new WritableImage(2, 1);
        picture.getPixelWriter().setColor(1, 0, Color.RED);
        copy(content -> content.putImage(picture));
        select("wind");
        paste();
        window.until(() -> !text().equals(NOTE));
        assertEquals(NOTE.replace("wind", "![wind](image-1.png)"), text());
        assertEquals(
                2,
                ImageIO.read(Files.newInputStream(post.resolveSibling("image-1.png"))).getWidth());
    }

    @Test
    void droppedImagesOfASiteGoToItsStaticFolderAndTakeNoOthersName() throws IOException {
        Files.writeString(folder.resolve("hugo.toml"), "");
        Path there = Files.createDirectories(folder.resolve("static/img/frost"));
        Files.write(there.resolve("Image-1.PNG"), new byte[] {9});
        Path post = Files.createDirectories(folder.resolve("content/post")).resolve("frost.md");
        window.open(Files.writeString(post, NOTE));
        Path image = Files.write(folder.resolve("a.png"), new byte[] {1});
        Path other = Files.write(folder.resolve("b.png"), new byte[] {2});
        robot.interact(() -> window.source().moveTo(NOTE.length()));
        robot.interact(() ->
                window.window()
                        .view()
                        .editing()
                        .drop(List.of(image.toFile(), other.toFile()), -1, -1));
        window.until(() -> !text().equals(NOTE));
        assertEquals(
                NOTE + "![image](/img/frost/image-2.png)\n![image](/img/frost/image-3.png)",
                text());
        assertArrayEquals(new byte[] {9}, Files.readAllBytes(there.resolve("Image-1.PNG")));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(there.resolve("image-3.png")));
    }

    @Test
    void aNoteWithoutAFileAsksToBeSavedFirst() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        window.until(() -> window.window().view().session().path().isEmpty());
        Path image = Files.write(folder.resolve("a.png"), new byte[] {1});
        String before = text();
        copy(content -> content.putFiles(List.of(image.toFile())));
        paste();
        assertTrue(window.window().view().notice().isVisible());
        robot.lookup("Save this post first; its images are put beside it.").query();
        assertEquals(before, text());
    }

    @Test
    void aFileThatIsNoImageIsNotForTheSource() {
        robot.interact(() ->
                assertEquals(
                        false,
                        window.window()
                                .view()
                                .editing()
                                .drop(List.of(folder.resolve("b.md").toFile()), 0, 0)));
    }
}
