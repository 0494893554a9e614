package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// What a range says is what stands there, for every block and inline of every real post, in every
/// dialect.
class RangesTest {

    private static final List<Dialect> DIALECTS =
            List.of(
                    Dialect.HUGO,
                    Dialect.GFM,
                    Dialect.COMMONMARK,
                    Dialect.HUGO.with(Dialect.Feature.BLOCK_ATTRIBUTES),
                    Dialect.KRAMDOWN);

    @ParameterizedTest
    @MethodSource("posts")
    void everyRangeIsTheSourceThatMadeIt(Path file) {
        laws(file).forEach(laws -> laws.everyRangeIsTheSourceThatMadeIt(new Tally()));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void everyBlockIsItsLinesAlone(Path file) {
        laws(file).forEach(RangeLaws::everyBlockIsItsLinesAlone);
    }

    /// So that the laws are known to have had something to judge.
    @Test
    void thePostsHaveEveryKindOfInline(TestReporter reporter) {
        Tally tally = new Tally();
        posts().stream()
                .flatMap(RangesTest::laws)
                .forEach(laws -> laws.everyRangeIsTheSourceThatMadeIt(tally));
        String attributes = "*a*{:.b}\n{:.c}\n";
        RangeLaws.of(attributes, new TextRange(0, attributes.length()), Dialect.KRAMDOWN)
                .everyRangeIsTheSourceThatMadeIt(tally);
        reporter.publishEntry("checked", tally.toString());
        List<Class<?>> kinds = new ArrayList<>(List.of(Inline.class.getPermittedSubclasses()));
        kinds.addAll(List.of(BlockNode.class.getPermittedSubclasses()));
        // they are off on most sites
        kinds.remove(BlockNode.BlockAttributes.class);
        kinds.forEach(kind -> assertTrue(tally.of(kind) > 0, kind::toString));
        assertTrue(tally.of(Inline.Linked.class) > 1000, tally::toString);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("weeknote.markdown.RandomPosts#seeds")
    void theLawsHoldForRandomPosts(int seed) {
        String post = RandomPosts.of(Fixtures.openPosts()).post(seed);
        Dialect dialect = DIALECTS.get(seed % DIALECTS.size());
        RangeLaws laws = RangeLaws.of(post, new TextRange(0, post.length()), dialect);
        laws.everyRangeIsTheSourceThatMadeIt(new Tally());
        laws.everyBlockIsItsLinesAlone();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void spansLieInsideEachOtherOrApart(Path file) {
        assertNested(Rendering.parse(Fixtures.read(file), Dialect.HUGO).spans());
    }

    static void assertNested(List<Span> spans) {
        Deque<TextRange> open = new ArrayDeque<>();
        for (Span span : spans) {
            while (!open.isEmpty() && open.peek().end() <= span.range().start()) {
                open.pop();
            }
            assertTrue(open.isEmpty() || open.peek().contains(span.range()), span::toString);
            open.push(span.range());
        }
    }

    private static Stream<RangeLaws> laws(Path file) {
        // The editor, and so the parser, sees LF alone.
        String post = Fixtures.read(file).replace("\r\n", "\n");
        TextRange body = Post.of(post).body();
        return DIALECTS.stream().map(dialect -> RangeLaws.of(post, body, dialect));
    }

    static List<Path> posts() {
        List<Path> posts = new ArrayList<>(Fixtures.openPosts());
        posts.add(Fixtures.weeklyNote());
        return posts;
    }
}
