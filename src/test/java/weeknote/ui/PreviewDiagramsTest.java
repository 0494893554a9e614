package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// A diagram in the preview is drawn as Mermaid draws it on a site.
class PreviewDiagramsTest extends WindowTest {

    private static final String POST = "Text.\n\n```mermaid\nflowchart LR\n  A --> B\n```\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph TD\n  A --> B",
                "flowchart LR\n  A[\"A\"] --> B@{shape: circle}",
                "stateDiagram-v2\n  A --> B",
                "classDiagram\n  A <|-- B",
                "erDiagram\n  A ||--o{ B : \" \"",
                "mindmap\n  A\n    B",
                "%%{init: {\"theme\": \"forest\"}}%%\ngraph TD\n  A --> B"
            })
    void aDiagramIsDrawn(String diagram) throws IOException {
        open("```mermaid\n" + diagram + "\n```\n");
        assertEquals("AB", pictured());
        assertEquals("none", page("getComputedStyle(document.querySelector('pre')).display"));
    }

    @Test
    void aDiagramHasTheColoursOfTheTheme() throws IOException {
        setDark(false);
        open(POST);
        String light = page("getComputedStyle(document.querySelector('.node rect')).fill");
        setDark(true);
        window.settle();
        assertNotEquals(light, page("getComputedStyle(document.querySelector('.node rect')).fill"));
        assertEquals("AB", pictured());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph TD\n  A --> [B → Mermaid cannot read line 2 of the diagram: “A --> [B”.",
                "graf TD → Mermaid knows no diagram that begins with “graf TD”.",
                "%% hm\ngantt\n dateFormat YYYY\n a :a, x, 1d"
                        + " → Mermaid cannot draw this: Invalid date:x"
            })
    void aBrokenDiagramIsItsSourceWithTheReason(String sourceAndReason) throws IOException {
        String[] parts = sourceAndReason.split(" → ", 2);
        open("```mermaid\n" + parts[0] + "\n```\n");
        assertEquals(parts[0], page("document.querySelector('pre').innerText.trimEnd()"));
        assertEquals(parts[1], page("document.querySelector('.weeknote-remark').textContent"));
        assertEquals("", pictured());
    }

    @Test
    void aPictureStaysUntilTheNextOneIsThere() throws IOException {
        open(POST);
        assertEquals(
                "AB",
                page(
                        "weeknote.patch(1, 1, ['<pre><code class=\"language-mermaid\">graph TD\\n"
                                + "  C --> D</code></pre>']);"
                                + " Array.from(document.querySelectorAll('.weeknote-picture svg text'),"
                                + " text => text.textContent.trim()).join('')"));
    }

    @Test
    void aChangedDiagramIsDrawnAnew() throws IOException {
        open(POST);
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> window.source().replaceText(POST.replace("B", "E")));
        window.settle();
        assertEquals("AE", pictured());
    }

    @Test
    void aLinkInADiagramOpensInTheBrowser() throws IOException {
        open(POST.replace("B\n", "B\n  click B \"https://example.org/b\"\n"));
        page(
                "document.querySelector('.weeknote-picture a').dispatchEvent("
                        + "new MouseEvent('click', {bubbles: true, cancelable: true}))");
        window.until(() -> window.browsed().equals(List.of("https://example.org/b")));
    }

    @Test
    void placesAreCountedInTheSource() throws IOException {
        open(POST);
        // flowchartLRA is twelve letters, in the second half of the source.
        page("var i = document.querySelectorAll('#weeknote-post > *').length - 1");
        assertEquals(
                "12",
                page(
                        "weeknote.placeAt(300, weeknote.boundsOf(i, 12).split(' ')[1]).split('"
                                + " ')[1]"));
    }

    @Test
    void noLibraryIsLoadedForAPostWithoutADiagram() throws IOException {
        open("Text with `mermaid`.\n\n```text\ngraph TD\n```\n");
        assertEquals("undefined", page("typeof mermaid"));
    }

    private void setDark(boolean dark) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.preview().setDark(dark));
    }

    /// The words in the pictures.
    private String pictured() {
        return page(
                "Array.from(document.querySelectorAll('.weeknote-picture svg text'),"
                        + " text => text.textContent.trim()).join('')");
    }

    private String page(String script) {
        return String.valueOf(window.inPreview(script));
    }
}
