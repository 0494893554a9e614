package weeknote.markdown;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.commonmark.testutil.TestResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.SpecExamples.SpecExample;

/// Every example of the [GFM 0.29 specification](https://github.github.com/gfm/). An example of an
/// extension runs with that extension alone and with all of them, any other one with none, as
/// cmark-gfm runs them.
///
/// GFM 0.29 repeats CommonMark 0.29. Where CommonMark 0.31.2 has the same example, what that one
/// demands counts; they differ in how strong emphasis in strong emphasis is written.
class GfmSpecTest {

    private static final Map<String, String> NEWER_HTML =
            SpecExamples.of(TestResources.getSpec()).stream()
                    .collect(toMap(SpecExample::source, SpecExample::html));

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainExamples")
    void rendersThePlainExample(SpecExample example) {
        String html = NEWER_HTML.getOrDefault(example.source(), example.html());
        assertEquals(html, Rendering.asEngine(example.source(), Dialect.COMMONMARK));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extensionExamples")
    void rendersTheExampleWithItsExtension(SpecExample example) {
        Dialect dialect = Dialect.COMMONMARK.with(feature(example.extension()));
        assertEquals(example.html(), Rendering.asEngine(example.source(), dialect));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extensionExamples")
    void rendersTheExampleWithAllExtensions(SpecExample example) {
        assertEquals(example.html(), Rendering.asEngine(example.source(), Dialect.GFM));
    }

    static List<SpecExample> plainExamples() {
        return examples().stream().filter(example -> example.extension().isEmpty()).toList();
    }

    static List<SpecExample> extensionExamples() {
        return examples().stream().filter(example -> !example.extension().isEmpty()).toList();
    }

    private static Feature feature(String extension) {
        return switch (extension) {
            case "table" -> Feature.TABLE;
            case "strikethrough" -> Feature.STRIKETHROUGH;
            case "autolink" -> Feature.LINKIFY;
            case "tagfilter" -> Feature.TAG_FILTER;
            // so marked for the sake of other engines' test runs
            case "disabled" -> Feature.TASK_LIST;
            default -> throw new IllegalArgumentException(extension);
        };
    }

    private static List<SpecExample> examples() {
        return SpecExamples.of(TestResources.getGfmSpec());
    }
}
