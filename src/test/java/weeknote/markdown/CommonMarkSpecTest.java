package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.commonmark.testutil.TestResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.markdown.SpecExamples.SpecExample;

/// Every example of the CommonMark 0.31.2 specification.
class CommonMarkSpecTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void rendersTheExample(SpecExample example) {
        assertEquals(example.html(), Rendering.asEngine(example.source(), Dialect.COMMONMARK));
    }

    static List<SpecExample> examples() {
        return SpecExamples.of(TestResources.getSpec());
    }
}
