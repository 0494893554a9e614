package weeknote.assist.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.post.Post;

/// Removal and tidying of footnotes.
class FootnoteTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    a[^1|] b⏎⏎[^1]: x⏎ => a b⏎
                    a[^1|] b[^1]⏎⏎[^1]: x⏎ => a b[^1]⏎⏎[^1]: x⏎
                    a[^1] b[^1]⏎⏎[^1|]: x⏎ => a b⏎
                    a[^1|]⏎⏎[^1]: x⏎⏎    more⏎⏎z => a⏎⏎z
                    a[^1|]⏎⏎[^1]: x[^1]⏎ => a⏎
                    a[^1|]⏎⏎[^1]: x⏎[^2]: y⏎ => a⏎⏎[^2]: y⏎
                    a[^1|] => a
                    """)
    void markAndNoteGoTogether(String before, String after) {
        var caret = Caret.of(before);
        var change = FootnoteRemoval.at(caret.post(), caret.offset()).orElseThrow();
        assertEquals(after, Caret.shown(change.apply(caret.text())));
    }

    @Test
    void elsewhereNoFootnoteIsRemoved() {
        assertEquals(Optional.empty(), FootnoteRemoval.at(Post.of("a [b](c)"), 4));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    b[^2] a[^1]⏎⏎[^1]: one⏎[^2]: two => b[^1] a[^2]⏎⏎[^1]: two⏎[^2]: one
                    a[^3]⏎⏎[^9]: unused⏎[^3]: t⏎⏎    more => a[^1]⏎⏎[^1]: t⏎⏎    more⏎⏎[^2]: unused
                    b[^y] a[^x]⏎⏎[^x]: one⏎[^y]: two => b[^y] a[^x]⏎⏎[^y]: two⏎[^x]: one
                    b[^y] a[^7]⏎⏎[^7]: one⏎[^y]: two => b[^y] a[^2]⏎⏎[^y]: two⏎[^2]: one
                    b[^5] a[^1]⏎⏎[^5]: two => b[^2] a[^1]⏎⏎[^2]: two
                    # A⏎b[^2]⏎⏎[^2]: two⏎⏎[l]: /l⏎⏎# B⏎a[^1]⏎⏎[^1]: one => # A⏎b[^1]⏎⏎[^1]: two⏎⏎[l]: /l⏎⏎# B⏎a[^2]⏎⏎[^2]: one
                    a[^1]⏎⏎[^1]: x => The footnotes are in order.
                    """)
    void tidyNumbersThemAsReadersSeeThem(String before, String after) {
        var caret = Caret.of("|" + before);
        assertEquals(after, caret.after(FootnoteTidy.of(caret.post())));
    }
}
