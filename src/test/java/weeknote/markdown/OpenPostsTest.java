package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.markdown.HtmlOptions.Safety;

class OpenPostsTest {

    @ParameterizedTest
    @MethodSource("posts")
    void everyRealPostIsReadAndRendered(Path post) {
        String text = Fixtures.read(post);
        for (Safety safety : Safety.values()) {
            assertFalse(Rendering.html(text, Dialect.HUGO, safety).isEmpty());
        }
    }

    static List<Path> posts() {
        return Fixtures.openPosts();
    }
}
