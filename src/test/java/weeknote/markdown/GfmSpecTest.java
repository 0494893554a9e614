package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples of GFM's extensions: tables, task lists, strikethrough, autolinks, disallowed raw
/// HTML. The rest of that specification is an older CommonMark.
class GfmSpecTest {

    @ParameterizedTest(name = "example {0}, {1}")
    @MethodSource("examples")
    void rendersTheExample(int number, String section, String source, String html) {
        assertEquals(html, Rendering.asEngine(source, Dialect.GFM));
    }

    static Stream<Arguments> examples() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getGfmSpec());
        return IntStream.range(0, examples.size())
                .filter(i -> examples.get(i).getSection().contains("extension"))
                .mapToObj(i -> arguments(i + 1, examples.get(i)));
    }

    private static Arguments arguments(int number, Example example) {
        return Arguments.of(number, example.getSection(), example.getSource(), example.getHtml());
    }
}
