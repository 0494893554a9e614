package weeknote.markdown;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.HarmlessHtml;
import weeknote.HostileSnippets;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlOptions.Safety;

/// Nothing in a post runs a script, restyles the page or loads anything but images in the preview
/// or in a page, even where the site lets raw HTML pass.
class HostileHtmlTest {

    private static final List<Dialect> DIALECTS =
            List.of(
                    Dialect.HUGO,
                    Dialect.HUGO.with(Feature.RAW_HTML),
                    Dialect.HUGO.with(Feature.RAW_HTML).with(Feature.BLOCK_ATTRIBUTES),
                    Dialect.GFM,
                    Dialect.KRAMDOWN,
                    Dialect.COMMONMARK);

    @ParameterizedTest
    @MethodSource("snippets")
    void nothingRuns(String snippet) {
        assertHarmless(snippet);
        assertHarmless("> - " + snippet.replace("\n", "\n>   "));
    }

    /// `-Dmixtures=100000` tries more.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingRunsWhenSnippetsAreMixed(int seed) {
        assertHarmless(HostileSnippets.mixed(seed));
    }

    private static void assertHarmless(String snippet) {
        for (Dialect dialect : DIALECTS) {
            HarmlessHtml.check(Rendering.html(snippet, dialect, Safety.PREVIEW));
            HarmlessHtml.check(Rendering.html(snippet, dialect, Safety.PAGE));
        }
    }

    static List<String> snippets() {
        return HostileSnippets.all();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, Integer.getInteger("mixtures", 100)).boxed();
    }
}
