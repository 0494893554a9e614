package weeknote.assist.edit.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.post.Post;
import weeknote.text.Selection;

class PasteHtmlTest {

    @ParameterizedTest
    @CsvSource({
        "<h2>T</h2><p>p</p>, a, a⏎⏎## T⏎⏎p",
        "<h2>T</h2><p>p</p>, '', ## T⏎⏎p",
        "<ul><li>b</li></ul>, - a, - a⏎⏎  - b",
        "<ul><li>b</li></ul>, '> ', > - b",
        "<p>b</p><p>c</p>, 'a ', a b⏎⏎c"
    })
    void aBlockDoesNotGoOnWithTheText(String html, String before, String after) {
        var edited = new PasteHtml(html, "").apply(Post.of(before), Selection.at(before.length()));
        assertEquals(after.replace('⏎', '\n'), edited.orElseThrow().change().apply(before));
    }
}
