package weeknote.assist.edit.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.post.Post;
import weeknote.text.Selection;

class NewLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://x.org/, docs, '[docs](https://x.org/)'",
        "https://x.org/, '', '<https://x.org/>'",
        "a@x.org, Ann, '[Ann](mailto:a@x.org)'",
        "a@x.org, '', '<a@x.org>'",
        "/about/, '', '[](/about/)'",
        "a b, c], '[c\\]](<a b>)'"
    })
    void whatIsWritten(String destination, String text, String link) {
        var edited = new NewLink(destination, text).apply(Post.of("a  b\n"), Selection.at(2));
        assertEquals("a " + link + " b\n", edited.orElseThrow().change().apply("a  b\n"));
    }

    @ParameterizedTest
    @CsvSource({"'a | b', true", "a|, false", "'[a](|b)', false", "'` | `', false", "'', true"})
    void whereItIsWanted(String drawn, boolean wanted) {
        Post post = Post.of(drawn.replace("|", ""));
        int caret = Math.max(0, drawn.indexOf('|'));
        assertEquals(wanted, NewLink.isWanted(post, Selection.at(caret)));
    }
}
