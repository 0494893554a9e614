package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.text.TextRange;

/// Real posts, mutated, are read and rendered without an exception, and every range lies in the
/// text and cuts no character in two. `-Dmutations=100000` tries more, and reports the slowest.
@TestInstance(Lifecycle.PER_CLASS)
class MutationTest {

    private static final List<Dialect> DIALECTS =
            List.of(
                    Dialect.HUGO,
                    Dialect.COMMONMARK,
                    Dialect.GFM,
                    Dialect.KRAMDOWN,
                    Dialect.HUGO.with(Dialect.Feature.RAW_HTML));

    private final Mutants mutants = Mutants.ofOpenPosts();
    private int count;
    private long slowest;
    private int slowestSeed;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTextIsRead(int seed) {
        String text = mutants.mutant(seed);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        read(text, DIALECTS.get(seed % DIALECTS.size()));
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        count++;
        slowestSeed = time > slowest ? seed : slowestSeed;
        slowest = Math.max(time, slowest);
    }

    @AfterAll
    void report(TestReporter reporter) {
        reporter.publishEntry(
                "mutants",
                count + ", the slowest " + slowest / 1_000_000 + " ms, seed " + slowestSeed);
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, Integer.getInteger("mutations", 400)).boxed();
    }

    private static void read(String text, Dialect dialect) {
        MarkdownDocument document = Rendering.parse(text, dialect);
        RangesTest.assertNested(document.spans());
        ranges(document).forEach(range -> assertWhole(range, text));
        for (Safety safety : Safety.values()) {
            document.html(HtmlOptions.of(safety))
                    .forEach(block -> assertWhole(block.range(), text));
        }
    }

    private static Stream<TextRange> ranges(MarkdownDocument document) {
        return Stream.of(
                        document.blocks().stream().map(Block::range),
                        document.spans().stream().map(Span::range),
                        document.headings().stream()
                                .flatMap(each -> Stream.of(each.range(), each.textRange())),
                        document.links().stream().flatMap(MutationTest::ranges),
                        document.undefinedReferences().stream()
                                .flatMap(each -> Stream.of(each.range(), each.labelRange())),
                        document.linkReferenceDefinitions().stream().flatMap(MutationTest::ranges),
                        document.footnoteReferences().stream()
                                .flatMap(each -> Stream.of(each.range(), each.labelRange())),
                        document.footnoteDefinitions().stream().flatMap(MutationTest::ranges))
                .flatMap(ranges -> ranges);
    }

    private static Stream<TextRange> ranges(Link link) {
        return Stream.of(
                link.range(),
                link.textRange(),
                link.destinationRange(),
                link.titleRange(),
                link.labelRange(),
                link.definitionRange());
    }

    private static Stream<TextRange> ranges(LinkReferenceDefinition definition) {
        return Stream.of(
                definition.range(),
                definition.labelRange(),
                definition.destinationRange(),
                definition.titleRange());
    }

    private static Stream<TextRange> ranges(FootnoteDefinition definition) {
        return Stream.of(definition.range(), definition.labelRange(), definition.contentRange());
    }

    private static void assertWhole(TextRange range, String text) {
        assertTrue(range.end() <= text.length(), range::toString);
        assertTrue(!cuts(range.start(), text) && !cuts(range.end(), text), range::toString);
    }

    private static boolean cuts(int at, String text) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
