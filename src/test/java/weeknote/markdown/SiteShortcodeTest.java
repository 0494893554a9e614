package weeknote.markdown;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.text.TextRange;

/// Shortcodes of the site's own, as their templates have them.
class SiteShortcodeTest {

    private static final Map<String, String> TEMPLATES =
            Map.of(
                    "mark", "<mark>{{ .Get 0 }}</mark>",
                    "note",
                            "<aside>{{ with .Get \"title\" }}<b>{{ . }}</b>{{ else }}-{{ end }}"
                                    + "{{ .Inner | markdownify }}</aside>",
                    "raw", "<b>{{- .Inner -}}</b>",
                    "if", "{{/* c */}}{{ if .Get `a` }}<i>{{ .Get \"a\" }}</i>{{ end }}",
                    "box", "<div style=\"border:1px solid red;position:fixed\">{{ .Inner }}</div>",
                    "bad", "<b onclick=\"ran()\">x</b><script>ran()</script>",
                    "hard", "{{ $x := .Get 0 }}{{ $x }}",
                    "page", "{{ .Page.Title }}",
                    "open", "{{ if .Get 0 }}x");

    private static String html(String post) {
        HtmlOptions options =
                HtmlOptions.of(Safety.PREVIEW)
                        .withShortcodes(
                                new ShortcodeLookup() {
                                    @Override
                                    public Optional<String> param(String name) {
                                        return Optional.empty();
                                    }

                                    @Override
                                    public Optional<String> permalink(
                                            String reference, boolean isRelative) {
                                        return Optional.empty();
                                    }

                                    @Override
                                    public Optional<String> template(String name) {
                                        return Optional.ofNullable(TEMPLATES.get(name));
                                    }
                                });
        return MarkdownDocument.parse(post, new TextRange(0, post.length()), Dialect.HUGO)
                .html(options)
                .stream()
                .map(HtmlBlock::html)
                .collect(joining())
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '|',
            textBlock =
                    """
                    a {{< mark "x < y" >}} b ~ <p>a <mark>x &lt; y</mark> b</p>
                    {{< mark x >}} ~ <mark>x</mark>
                    {{< note title="T" >}}*a* b{{< /note >}} ~ <aside><b>T</b><em>a</em> b</aside>
                    {{< note >}}a{{< /note >}} ~ <aside>-a</aside>
                    {{< raw >}}*a*{{< /raw >}} ~ <b>*a*</b>
                    {{< if a=1 >}} ~ <i>1</i>
                    a{{< if b=1 >}}b ~ <p>ab</p>
                    {{< box >}}a{{< /box >}} ~ <div style="border:1px solid red">a</div>
                    {{< bad >}} ~ <b>x</b>
                    {{< hard 1 >}} ~ <div class="shortcode">{{&lt; hard 1 &gt;}}</div>
                    {{< page >}} ~ <div class="shortcode">{{&lt; page &gt;}}</div>
                    {{< page >}} {{< open >}} ~ <p><span class="shortcode">{{&lt; page &gt;}}</span> <span class="shortcode">{{&lt; open &gt;}}</span></p>
                    {{< open >}} ~ <div class="shortcode">{{&lt; open &gt;}}</div>
                    {{</* mark x */>}} ~ <p>{{&lt; mark x &gt;}}</p>
                    """)
    void aSimpleTemplateIsDrawnAndAnotherIsACard(String post, String html) {
        assertEquals(html, html(post));
    }

    @Test
    void whatStandsBetweenTheTagsMayBeBlocks() {
        assertEquals(
                "<aside>-<p>One <em>two</em>.</p>\n<ul>\n<li>three</li>\n</ul></aside>",
                html("{{< note >}}\n\nOne *two*.\n\n- three\n\n{{< /note >}}"));
    }
}
