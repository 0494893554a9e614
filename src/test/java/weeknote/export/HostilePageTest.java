package weeknote.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.HarmlessHtml;
import weeknote.HostileSnippets;
import weeknote.frontmatter.Engine;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Feature;
import weeknote.post.Post;

/// No post puts anything harmful into its page, be it by its text or by its front matter.
class HostilePageTest {

    private static final Dialect UNSAFE = Dialect.HUGO.with(Feature.RAW_HTML);

    @ParameterizedTest
    @MethodSource("snippets")
    void thePageHasItsOwnHeadAndAHarmlessBody(String snippet) throws IOException {
        Document page = page(snippet);
        assertEquals(
                Set.of("meta charset", "meta name content", "title", "style"),
                page.head().children().stream()
                        .map(HostilePageTest::shape)
                        .collect(Collectors.toSet()));
        assertEquals(page("").expectFirst("style").data(), page.expectFirst("style").data());
        assertEquals("html lang", shape(page.expectFirst("html")));
        assertEquals("body", shape(page.body()));
        assertEquals(1, page.body().childrenSize());
        HarmlessHtml.check(page.expectFirst("main").children());
    }

    // Its name and the names of its attributes
    private static String shape(Element element) {
        return element.attributes().asList().stream()
                .map(Attribute::getKey)
                .collect(Collectors.joining(" ", element.normalName() + " ", ""))
                .strip();
    }

    private static Document page(String snippet) throws IOException {
        Post post = Post.of(snippet, Engine.HUGO, UNSAFE);
        return Jsoup.parse(Exporter.content(post, new Output.Page(LinkedFiles.NONE, "")));
    }

    static List<String> snippets() {
        return HostileSnippets.all();
    }
}
