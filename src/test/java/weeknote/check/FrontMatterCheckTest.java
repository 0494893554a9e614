package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import weeknote.post.Post;
import weeknote.site.PostPlace;

class FrontMatterCheckTest {

    @Test
    void aFixThatMakesTheFrontMatterReadableIsSafe() {
        List<Fix> fixes = fixes("---\ntitle: A: b\n---\n");
        assertEquals("Put quotes around the title", fixes.getFirst().title());
        assertTrue(fixes.getFirst().isSafe());
    }

    @Test
    void aFixThatLeavesItUnreadableIsNotSafe() {
        List<Fix> fixes = fixes("---\ntitle: A\ndate: 2020-01-01\nMy body the story.\n");
        assertTrue(fixes.stream().noneMatch(Fix::isSafe));
    }

    private static List<Fix> fixes(String text) {
        return new FrontMatterCheck()
                .check(Post.of(text), PostPlace.NONE).stream()
                        .map(Diagnostic::fixes)
                        .flatMap(List::stream)
                        .toList();
    }
}
