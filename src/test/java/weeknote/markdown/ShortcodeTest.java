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

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '|',
            textBlock =
                    """
                    youtube w7Ft ~ https://www.youtube.com/watch?v=w7Ft ~ YouTube video w7Ft
                    youtube id=w7Ft title="A <b>" ~ https://www.youtube.com/watch?v=w7Ft ~ YouTube video “A &lt;b&gt;”
                    vimeo 146022717 ~ https://vimeo.com/146022717 ~ Vimeo video 146022717
                    gist spf13 7896402 ~ https://gist.github.com/spf13/7896402 ~ Gist 7896402 of spf13
                    tweet user="Zoo" id="14" ~ https://x.com/Zoo/status/14 ~ Post of Zoo on X
                    x Zoo 14 ~ https://x.com/Zoo/status/14 ~ Post of Zoo on X
                    tweet 14 ~ https://x.com/i/status/14 ~ Post 14 on X
                    instagram CxO ~ https://www.instagram.com/p/CxO ~ Instagram post CxO
                    vimeo `1"><script>` ~ https://vimeo.com/1%22%3e%3cscript%3e ~ Vimeo video 1&quot;&gt;&lt;script&gt;
                    """)
    void whatTheNetworkShowsIsACardThatLinksToIt(String tag, String destination, String name) {
        String card =
                "<div class=\"shortcode\"><a href=\"" + destination + "\">" + name + "</a></div>";
        for (Safety safety : new Safety[] {Safety.PREVIEW, Safety.PAGE}) {
            assertEquals(card, Rendering.html("{{< " + tag + " >}}", Dialect.HUGO, safety).strip());
        }
    }

    @Test
    void aVideoWithoutANumberIsItsTag() {
        assertEquals(
                "<p>a <span class=\"shortcode\">{{&lt; vimeo &gt;}}</span></p>\n",
                Rendering.html("a {{< vimeo >}}", Dialect.HUGO, Safety.PREVIEW));
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
