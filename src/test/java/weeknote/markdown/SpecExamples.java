package weeknote.markdown;

import java.net.URL;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;

/// The examples of a specification's text, which shows tabs as arrows.
final class SpecExamples {

    /// One example.
    ///
    /// @param number from 1, as the specification counts
    /// @param extension the word behind `example`, such as `table`; empty for plain CommonMark
    record SpecExample(int number, String section, String extension, String source, String html) {

        @Override
        public String toString() {
            return "example " + number + ", " + section;
        }
    }

    private SpecExamples() {}

    static List<SpecExample> of(URL specification) {
        List<Example> examples = ExampleReader.readExamples(specification);
        return IntStream.range(0, examples.size())
                .mapToObj(i -> example(i + 1, examples.get(i)))
                .toList();
    }

    private static SpecExample example(int number, Example example) {
        return new SpecExample(
                number,
                example.getSection(),
                example.getInfo(),
                example.getSource().replace('→', '\t'),
                example.getHtml().replace('→', '\t'));
    }
}
