package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.text.TextRange;

/// Real posts, cut, spliced and repeated at random, are read without an exception, and every range
/// lies in the text. `-Dmutations=100000` tries more.
@TestInstance(Lifecycle.PER_CLASS)
class MutationTest {

    private static final String SIGNS =
            "*_`~[]()<>!#|:-+.>{}%\"'&\\ \t\n\r^=\uD83D\uDE00\uD800\0é你";

    private final List<String> posts = Fixtures.openPosts().stream().map(Fixtures::read).toList();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTextIsRead(int seed) {
        String text = mutant(new Random(seed));
        MarkdownDocument document = Rendering.parse(text, dialect(seed));
        TextRange all = new TextRange(0, text.length());
        for (Safety safety : Safety.values()) {
            document.html(HtmlOptions.of(safety))
                    .forEach(block -> assertTrue(all.contains(block.range())));
        }
        document.spans().forEach(span -> assertTrue(all.contains(span.range())));
        RangesTest.assertNested(document.spans());
        document.links().forEach(link -> assertTrue(all.contains(link.range())));
        document.undefinedReferences().forEach(link -> assertTrue(all.contains(link.labelRange())));
        document.headings().forEach(heading -> assertTrue(all.contains(heading.range())));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, Integer.getInteger("mutations", 1000)).boxed();
    }

    private static Dialect dialect(int seed) {
        List<Dialect> dialects =
                List.of(
                        Dialect.HUGO,
                        Dialect.COMMONMARK,
                        Dialect.GFM,
                        Dialect.KRAMDOWN,
                        Dialect.HUGO.with(Dialect.Feature.RAW_HTML));
        return dialects.get(seed % dialects.size());
    }

    private String mutant(Random random) {
        StringBuilder text = new StringBuilder(piece(random));
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                case 1 -> text.insert(at, piece(random));
                case 2 -> text.insert(at, signs(random).repeat(1 + random.nextInt(20)));
                case 3 -> text.insert(at, signs(random));
                default -> throw new IllegalStateException();
            }
        }
        return text.toString();
    }

    private String piece(Random random) {
        String post = posts.get(random.nextInt(posts.size()));
        int from = random.nextInt(post.length());
        return post.substring(from, Math.min(post.length(), from + random.nextInt(1500)));
    }

    private static String signs(Random random) {
        StringBuilder signs = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
