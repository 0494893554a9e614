package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlOptions.Safety;

/// Nothing in a post runs a script in the preview or in a page, even where the site lets raw HTML
/// pass.
class HostileHtmlTest {

    static final List<String> SNIPPETS =
            List.of(
                    "[a](javascript:x)",
                    "[a](JaVaScript:x)",
                    "[a](java&#115;cript:x)",
                    "[a](java&Tab;script:x)",
                    "[a](java&NewLine;script:x)",
                    "[a](&#1;javascript:x)",
                    "[a](<\u00a0javascript:x>)",
                    "[a](javascript&colon;x)",
                    "[a](vbscript:x)",
                    "[a](data:text/html,x)",
                    "[a](data:text/html;base64,x)",
                    "[a](file:///etc/passwd)",
                    "[a](feed:javascript:x)",
                    "[a](view-source:javascript:x)",
                    "[a](blob:x)",
                    "![a](javascript:x)",
                    "![a](data:image/svg+xml,<svg/onload=x>)",
                    "[a][b]\n\n[b]: javascript:x",
                    "<javascript:x>",
                    "<JAVASCRIPT:x>",
                    "[a](x \"\\\"onclick=x\")",
                    "![\" onerror=\"x](y)",
                    "<script>x</script>",
                    "<script src=x></script>",
                    "<img src=x onerror=x>",
                    "<img src=x onerror\n=x>",
                    "<svg onload=x>",
                    "<svg><script>x</script></svg>",
                    "<svg><a xlink:href=\"javascript:x\">a</a></svg>",
                    "<math><mi xlink:href=\"javascript:x\">a</mi></math>",
                    "<iframe src=x></iframe>",
                    "<iframe srcdoc=\"<script>x</script>\"></iframe>",
                    "<object data=x></object>",
                    "<embed src=x>",
                    "<a href=\"javascript:x\">a</a>",
                    "<a href=\" java\tscript:x\">a</a>",
                    "<a href=&#106;avascript:x>a</a>",
                    "<form action=\"javascript:x\"><button>a</button></form>",
                    "<button formaction=\"javascript:x\">a</button>",
                    "<base href=\"https://x/\">",
                    "<meta http-equiv=refresh content=\"0;url=javascript:x\">",
                    "<link rel=stylesheet href=x>",
                    "<style>@import 'x'</style>",
                    "<div style=\"background:url(javascript:x)\">a</div>",
                    "<details ontoggle=x open>a</details>",
                    "<video src=x onerror=x></video>",
                    "<video><source src=\"javascript:x\"></video>",
                    "<noscript><p title=\"</noscript><img src=x onerror=x>\">",
                    "<textarea><script>x</script>",
                    "<xmp><script>x</script></xmp>",
                    "<![CDATA[<script>x</script>]]>",
                    "<!--><script>x</script>-->",
                    "<?xml <script>x</script>?>",
                    "<b\n\nonclick=x>a</b>",
                    "<a\nhref='javascript:x'>a</a>",
                    "<scr<script>ipt>x</scr</script>ipt>",
                    "# H {onclick=x}",
                    "# H {style=x}",
                    "{{< x onclick=\"<script>x</script>\" >}}",
                    "| <script>x</script> |\n|---|\n| <img src=x onerror=x> |",
                    "a[^1]\n\n[^1]: <script>x</script>",
                    "```\"><script>x</script>\nx\n```");

    @ParameterizedTest
    @FieldSource("SNIPPETS")
    void nothingRuns(String snippet) {
        for (Dialect dialect :
                List.of(Dialect.HUGO, Dialect.HUGO.with(Feature.RAW_HTML), Dialect.GFM)) {
            assertHarmless(Rendering.html(snippet, dialect, Safety.PREVIEW));
            assertHarmless(Rendering.html(snippet, dialect, Safety.PAGE));
        }
    }

    private static void assertHarmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            assertFalse(
                    List.of(
                                    "script",
                                    "style",
                                    "iframe",
                                    "object",
                                    "embed",
                                    "base",
                                    "meta",
                                    "link",
                                    "form",
                                    "button",
                                    "svg",
                                    "math",
                                    "textarea",
                                    "noscript")
                            .contains(element.normalName()),
                    html);
            for (Attribute attribute : element.attributes()) {
                assertHarmless(attribute, html);
            }
        }
    }

    private static void assertHarmless(Attribute attribute, String html) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}\u00a0]", "");
        assertFalse(name.startsWith("on") || name.equals("srcdoc"), html);
        if (name.equals("href") || name.equals("src")) {
            assertTrue(
                    !value.contains(":")
                            || value.matches("(?i)(https?|mailto|tel):.*|[^:]*[/?#].*"),
                    html);
        }
        assertFalse(name.equals("style") && !value.startsWith("text-align:"), html);
    }
}
