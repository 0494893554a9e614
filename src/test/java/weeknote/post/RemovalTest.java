package weeknote.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.text.TextRange;

class RemovalTest {

    private static String without(String text) {
        Post post = Post.of(text);
        List<TextRange> definitions =
                post.document().linkReferenceDefinitions().stream()
                        .map(LinkReferenceDefinition::range)
                        .toList();
        return new Removal(post).ofAll(definitions).getFirst().apply(text);
    }

    @Test
    void theBlankLineBetweenTwoGoesWithThem() {
        assertEquals("Ice.\n", without("Ice.\n\n[a]: /a\n\n[b]: /b\n"));
    }

    @Test
    void twoInAQuoteGoWithTheQuote() {
        assertEquals("Ice.\n", without("Ice.\n\n> [a]: /a\n> [b]: /b\n"));
    }
}
