package weeknote.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.post.Post;
import weeknote.site.Site;
import weeknote.site.SiteKind;

class PermalinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    content/posts/Week 40.md  | draft: false   | https://example.org/posts/week-40/
                    content/posts/a/index.md  | draft: false   | https://example.org/posts/a/
                    content/posts/week-40.md  | slug: forty    | https://example.org/posts/forty/
                    content/posts/week-40.md  | url: /w/40/    | https://example.org/w/40/
                    content/_index.md         | draft: false   | https://example.org/
                    elsewhere/week-40.md      | draft: false   | https://example.org/week-40/
                    """)
    void aPostStandsWhereHugoPutsIt(String file, String field, String url) {
        Path root = Path.of("/site");
        Post post = Post.of("---\n" + field + "\n---\n");
        assertEquals(
                url,
                Permalink.of(
                        post,
                        new Site(root, SiteKind.HUGO),
                        root.resolve(file),
                        "https://example.org"));
    }
}
