package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// What is copied from the preview is the post, and nothing of the preview itself.
class PreviewCopyTest extends WindowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '|',
            textBlock =
"""
                    A *word* [here](https://a.example/). ~ <p>A <em>word</em> <a href="https://a.example/">here</a>.</p>
                    A [word](https://a.example/ "Told"). ~ <p>A <a href="https://a.example/" title="Told">word</a>.</p>
                    A [word][none] and [^gone]. ~ <p>A [word][none] and [^gone].</p>
                    |```java
int a;
```| ~ |<pre tabindex="0"><code class="language-java" data-lang="java">int a;
</code></pre>|
                    |```mermaid
graph TD
```| ~ |<pre tabindex="0"><code class="language-mermaid" data-lang="mermaid">graph TD
</code></pre>|
                    A $$x^2$$ sum. ~ <p>A $$x^2$$ sum.</p>
                    سلام *لا* مُحَمَّد ~ <p>سلام <em>لا</em> مُحَمَّد</p>
                    ![Sea](none.png) ~ <p><img src="none.png" alt="Sea"></p>
""")
    void allOfThePostIsCopiedAsItsReadersGetIt(String text, String html) throws IOException {
        open("Before.\n\n" + text + "\n\nAfter.\n");
        robot.interact(() -> window.preview().requestPageFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals(
                "<p>Before.</p>" + html + "<p>After.</p>",
                clipboard().replaceAll("\\n(?=<p)|\\n$", ""));
    }

    @Test
    void allWordsOfAHeadingAreTheHeading() throws IOException {
        open("## One *two*\n\nText.\n");
        window.inPreview("getSelection().selectAllChildren(document.querySelector('h2'))");
        robot.interact(() -> window.preview().copy());
        assertEquals("<h2 id=\"one-two\">One <em>two</em></h2>", clipboard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "می\u200cخلا"})
    void aSelectionIsCopiedAsPlainTextToo(String word) throws IOException {
        open("A *" + word + "* here.\n");
        window.inPreview("getSelection().selectAllChildren(document.querySelector('em'))");
        robot.interact(() -> window.preview().requestPageFocus());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals(
                word,
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000, () -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aPrinterThatIsNotThereIsSaid() throws IOException {
        open("Text.\n");
        robot.interact(() ->
                new Printing(
                                (javafx.stage.Stage) window.view().getScene().getWindow(),
                                window.view(),
                                Optional::empty)
                        .print());
        assertEquals(
                "No printer is set up on this computer.",
                ((Labeled) window.view().notice().lookup(".label")).getText());
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> Clipboard.getSystemClipboard().getHtml());
    }
}
