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

/// Every example of the CommonMark 0.31.2 specification.
class CommonMarkSpecTest {

    @ParameterizedTest(name = "example {0}, {1}")
    @MethodSource("examples")
    void rendersTheExample(int number, String section, String source, String html) {
        assertEquals(html, Rendering.asEngine(source, Dialect.COMMONMARK));
    }

    static Stream<Arguments> examples() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        return IntStream.range(0, examples.size()).mapToObj(i -> arguments(i + 1, examples.get(i)));
    }

    // The specification shows tabs as arrows.
    private static Arguments arguments(int number, Example example) {
        return Arguments.of(
                number,
                example.getSection(),
                example.getSource().replace('→', '\t'),
                example.getHtml().replace('→', '\t'));
    }
}
