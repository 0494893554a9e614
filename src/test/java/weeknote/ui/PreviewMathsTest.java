package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Maths in the preview is drawn as KaTeX draws it on a site.
class PreviewMathsTest extends WindowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is $$e^2$$ here.\n",
                "It is \\\\(e^2\\\\) here.\n",
                "\\\\[\ne^2\n\\\\]\n",
                "$$\ne^2\n$$\n",
                "# Exports\n\n# Module\n\n# KaTeX\n\n$$e^2$$\n"
            })
    void mathsIsDrawn(String text) throws IOException {
        open(text);
        assertEquals("e2", page("document.querySelector('.katex').textContent"));
        assertEquals("KaTeX_Math", page(font("'.mathnormal'")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"From $5 to $6.\n", "`$$x$$`\n", "A $$ alone.\n", "$$ $$\n", "    $$x$$\n"})
    void whatIsNoMathsStaysAsItIs(String text) throws IOException {
        open(text);
        assertEquals("0", page("document.querySelectorAll('.weeknote-maths').length"));
        assertEquals("undefined", page("typeof katex"));
    }

    @Test
    void aFormulaThatIsNestedTooDeepStaysText() throws IOException {
        String nested = "$$" + "{".repeat(2000) + "$$";
        open(nested + "\n");
        assertEquals(nested, page("document.querySelector('p:not([class])').textContent"));
    }

    @Test
    void aWrongFormulaSaysWhy() throws IOException {
        open("A $$\\frac{1$$ here.\n");
        assertEquals(
                "KaTeX parse error",
                page(
                        "document.querySelector('.weeknote-maths [data-weeknote-broken]')"
                                + ".getAttribute('data-weeknote-broken').split(': ')[1]"));
    }

    @Test
    void aFormulaLoadsAndLinksNothing() throws IOException {
        open(
                "$$\\href{https://example.org}{a} \\includegraphics{https://example.org/a.png}"
                        + " \\url{javascript:1}$$\n");
        assertEquals("1", page("document.querySelectorAll('.weeknote-maths').length"));
        assertEquals(
                "0",
                page("document.querySelectorAll('.weeknote-maths a, .weeknote-maths img').length"));
    }

    @Test
    void placesBehindAFormulaAreCountedInTheSource() throws IOException {
        open("Before $$x + y$$ after.\n");
        // Before$$x+y$$ are thirteen letters.
        assertEquals("a", page("'Before$$x+y$$after.'.charAt(13)"));
        assertEquals(
                "13",
                page(
                        "var i = document.querySelectorAll('#weeknote-post > *').length - 1;"
                                + " var b = weeknote.boundsOf(i, 13).split(' ').map(Number);"
                                + " weeknote.placeAt(b[0] + 1, b[1] + b[3] / 2).split(' ')[1]"));
        assertEquals(
                page("document.querySelector('.weeknote-maths').getBoundingClientRect().top"),
                page("weeknote.boundsOf(i, 8).split(' ')[1]"));
    }

    private static String font(String selector) {
        return "getComputedStyle(document.querySelector(" + selector + ")).fontFamily";
    }

    private String page(String script) {
        return String.valueOf(window.inPreview(script));
    }
}
