package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.markdown.HtmlOptions.Safety;

class ShortcodeTest {

    /// Classes in place of colours.
    private static final Highlighting CLASSES =
            new Highlighting(true, false, false, true, 1, 4, "monokai", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< youtube x >}}",
                "{{< vimeo 1 >}}",
                "{{< gist a b >}}",
                "{{< tweet a 1 >}}",
                "{{< figure src=\"javascript:x\" >}}"
            })
    void nothingOfTheNetworkRunsInThePreview(String shortcode) {
        for (Safety safety : new Safety[] {Safety.PREVIEW, Safety.PAGE}) {
            String html = Rendering.html(shortcode, Dialect.HUGO, safety);
            assertFalse(html.matches("(?s).*(<script|<iframe|javascript:).*"), html);
        }
    }

    @Test
    void anUnknownShortcodeIsACard() {
        assertEquals(
                "<div class=\"shortcode\">{{&lt; gallery &gt;}}</div>\n",
                Rendering.html("{{< gallery >}}", Dialect.HUGO, Safety.PREVIEW));
    }

    @Test
    void aReferenceThatLeadsNowhereIsABrokenCard() {
        assertEquals(
                "<div class=\"shortcode broken\">{{&lt; ref &quot;no.md&quot; &gt;}}</div>\n",
                Rendering.html("{{< ref \"no.md\" >}}", Dialect.HUGO, Safety.PREVIEW));
    }

    @Test
    void aFigureIsDrawnInThePreview() {
        assertEquals(
                "<figure><img src=\"a.png\">\n</figure>\n\n",
                Rendering.html("{{< figure src=\"a.png\" >}}", Dialect.HUGO, Safety.PREVIEW));
    }

    @Test
    void codeOfTheHighlightShortcodeIsNoMarkdown() {
        assertEquals(
                "<pre tabindex=\"0\"><code class=\"language-go\""
                        + " data-lang=\"go\">*a*</code></pre>\n",
                Rendering.html(
                        "{{< highlight go >}}\n*a*\n{{< /highlight >}}",
                        Dialect.HUGO,
                        Safety.PREVIEW));
    }

    @Test
    void aShownShortcodeHasItsLinesInHighlightedCode() {
        assertEquals(
                """
                <div class="highlight"><pre tabindex="0" class="chroma">\
                <code class="language-go" data-lang="go">\
                <span class="line"><span class="cl">{{&lt; a
                </span></span><span class="line"><span class="cl">&gt;}} {{&lt; b &gt;}}
                </span></span></code></pre></div>\
                """,
                Rendering.asEngine(
                        "```go\n{{</* a\n*/>}} {{</* b */>}}\n```", Dialect.HUGO.with(CLASSES)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "`{{</* \"x\" */>}}` => <p><code>{{&lt; &quot;x&quot; &gt;}}</code></p>",
                "`a {{</* `*b*` */>}}` => "
                        + "<p><code>a {{&lt; </code><em>b</em><code> &gt;}}</code></p>",
                "{{</* *b* */>}} => <p>{{&lt; <em>b</em> &gt;}}</p>"
            })
    void aShownShortcodeIsReadButInCode(String markdown, String html) {
        assertEquals(html + "\n", Rendering.asEngine(markdown, Dialect.HUGO));
    }
}
