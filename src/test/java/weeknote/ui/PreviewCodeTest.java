package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// Code in the preview has the colours of its language.
class PreviewCodeTest extends WindowTest {

    @Test
    void aKeywordHasItsColourInBothThemes() throws IOException {
        open("```java\nreturn \"<b>\";\n```\n");
        assertEquals("return \"<b>\";\n", page("document.querySelector('code').textContent"));
        assertEquals("return", page("document.querySelector('.hljs-keyword').textContent"));
        setDark(false);
        String light = colour(".hljs-keyword");
        assertNotEquals(colour("code"), light);
        setDark(true);
        assertNotEquals(colour("code"), colour(".hljs-keyword"));
        assertNotEquals(light, colour(".hljs-keyword"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "toml", "yaml", "c++", "dockerfile", "Haskell"})
    void aLanguageIsKnownByItsName(String language) throws IOException {
        open("```" + language + "\n<a b=\"c\"> -- \"d\" #\nx = \"y\"\nz: \"1\"\n```\n");
        assertNotEquals("0", page("document.querySelectorAll('code [class^=hljs-]').length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nope", "../java", "constructor", "~~~"})
    void codeInNoKnownLanguageStaysPlain(String language) throws IOException {
        open("```" + language + "\nreturn 1;\n```\n\n```java\nreturn 1;\n```\n");
        assertEquals("return 1;\n", page("document.querySelector('code').innerHTML"));
    }

    @Test
    void codeThatWasPatchedIsTheCodeThatIsLoadedAnew() throws IOException {
        String written =
                "Text.\n\n```go\nfunc f() { return }\n```\n\n```nix\nlet a = \"b\"; in a\n```\n";
        open(written);
        String loaded = html();
        open("Text.\n\n```go\nfunc f() { }\n```\n");
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.source().replaceText(written));
        window.settle();
        assertEquals(loaded, html());
    }

    @Test
    void aStressedLineHasABandBehindItWhateverTheColours() throws IOException {
        open("```go {linenos=table,hl_lines=[2]}\npackage a\nfunc f() {}\n// end\n```\n");
        assertEquals("func", page("document.querySelectorAll('.hljs-keyword')[1].textContent"));
        assertEquals("true", page(LIES_WITHIN));
        assertEquals("\"1\\a 2\\a 3\"", page(NUMBERS));
    }

    /// The second keyword, in the second line, and the band.
    private static final String LIES_WITHIN =
            """
            (function () {
              var word = document.querySelectorAll('.hljs-keyword')[1].getBoundingClientRect();
              var band = document.querySelector('.weeknote-stressed').getBoundingClientRect();
              return band.top <= word.top && word.bottom <= band.bottom && band.height < 2 * word.height
                && band.left < word.left && word.right < band.right;
            })()
            """;

    private static final String NUMBERS =
            "getComputedStyle(document.querySelector('pre'), '::before').content";

    @Test
    void noLibraryIsLoadedForAPostWithoutCode() throws IOException {
        open("Text with `code`.\n\n    plain\n");
        assertEquals("undefined", page("typeof hljs"));
    }

    private void setDark(boolean dark) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.preview().setDark(dark));
    }

    private String colour(String selector) {
        return page("getComputedStyle(document.querySelector('" + selector + "')).color");
    }

    private String html() {
        return page("Array.from(document.querySelectorAll('pre'), pre => pre.outerHTML).join('')");
    }

    private String page(String script) {
        return String.valueOf(window.inPreview(script));
    }
}
