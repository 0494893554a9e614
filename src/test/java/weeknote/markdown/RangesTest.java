package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.markdown.inline.Decoder;
import weeknote.markdown.inline.Labels;
import weeknote.text.TextRange;

/// What a range says is what stands there, in every real post.
class RangesTest {

    @ParameterizedTest
    @MethodSource("posts")
    void linksStandWhereTheirRangesSay(Path file) {
        String post = Fixtures.read(file);
        for (Link link : parse(post).links()) {
            assertTrue(link.range().contains(link.textRange()), link::toString);
            String destination = Decoder.decode(link.destinationRange().of(post));
            assertTrue(link.destination().endsWith(destination), link::toString);
            if (link.isReference()) {
                assertEquals(Labels.normalize(link.label()), Labels.normalize(label(link, post)));
                assertTrue(link.definitionRange().contains(link.destinationRange()));
            } else {
                assertTrue(link.range().contains(link.destinationRange()), link::toString);
            }
        }
    }

    // A label over two lines of a quote has its sign between them.
    private static String label(Link link, String post) {
        return link.labelRange().of(post).replaceAll("\n[> ]+", "\n");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void footnotesAndDefinitionsStandWhereTheirRangesSay(Path file) {
        String post = Fixtures.read(file);
        MarkdownDocument document = parse(post);
        for (FootnoteReference reference : document.footnoteReferences()) {
            assertEquals("[^" + reference.label() + "]", reference.range().of(post));
        }
        for (FootnoteDefinition definition : document.footnoteDefinitions()) {
            assertTrue(definition.range().of(post).startsWith("[^" + definition.label() + "]:"));
        }
        for (LinkReferenceDefinition definition : document.linkReferenceDefinitions()) {
            assertTrue(definition.range().of(post).startsWith("[" + definition.label() + "]:"));
            assertEquals(
                    definition.destination(),
                    Decoder.decode(definition.destinationRange().of(post)));
        }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void headingsStandWhereTheirRangesSay(Path file) {
        String post = Fixtures.read(file);
        for (Heading heading : parse(post).headings()) {
            assertTrue(heading.range().contains(heading.textRange()), heading::toString);
            assertEquals(heading.textRange().of(post).strip(), heading.textRange().of(post));
        }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void spansLieInsideEachOtherOrApart(Path file) {
        String post = Fixtures.read(file);
        assertNested(parse(post).spans());
    }

    @ParameterizedTest
    @MethodSource("posts")
    void blocksFollowEachOther(Path file) {
        String post = Fixtures.read(file);
        int end = 0;
        for (Block block : parse(post).blocks()) {
            assertTrue(end <= block.range().start(), block::toString);
            end = block.range().end();
        }
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

    private static MarkdownDocument parse(String post) {
        return Rendering.parse(post, Dialect.HUGO);
    }

    static List<Path> posts() {
        return Fixtures.openPosts();
    }
}
