package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.markdown.HtmlOptions.Safety;

class LiquidTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '~',
            value = {
                "{% include a.html %} ~ <div class=\"shortcode\">{% include a.html %}</div>",
                "a {{ page.title }} b ~ <p>a <span class=\"shortcode\">{{ page.title }}</span>"
                        + " b</p>",
                "[a]({% link _posts/b.md %}) ~ <p><a href=\"_posts/b.md\">a</a></p>",
                "[a]({% post_url 2016-01-02-b %}) ~ <p><a href=\"2016-01-02-b\">a</a></p>",
                "![a]({{ site.baseurl }}/b.png) ~ <p><img src=\"/b.png\" alt=\"a\" /></p>",
                "[a]({{ \"/b\" | relative_url }}) ~ <p><a href=\"/b\">a</a></p>",
                "a {% raw %}{{ <b> }}{% endraw %} ~ <p>a {{ &lt;b&gt; }}</p>",
                "a {% comment %} *b* {% endcomment %} c ~ <p>a  c</p>",
                "{% unclosed *a* ~ <p>{% unclosed <em>a</em></p>"
            })
    void isACardOrWhatReadersSee(String markdown, String html) {
        assertEquals(html, Rendering.html(markdown, Dialect.KRAMDOWN, Safety.PREVIEW).strip());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '~',
            value = {
                "{% highlight ruby %}~{% endhighlight %}",
                "{%- highlight ruby linenos -%}~{% endhighlight %}"
            })
    void highlightIsAFence(String opening, String closing) {
        assertEquals(
                Rendering.asEngine("```ruby\n*a*\n\nb\n```\n", Dialect.KRAMDOWN),
                Rendering.asEngine(opening + "\n*a*\n\nb\n" + closing + "\n", Dialect.KRAMDOWN));
    }
}
