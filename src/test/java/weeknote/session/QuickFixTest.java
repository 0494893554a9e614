package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.check.Checks;
import weeknote.post.Post;
import weeknote.text.Selection;

class QuickFixTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    [the te|xt][krebcens]⏎⏎[krebscens]: /k ~ Change to `krebscens`, Create the definition, Escape as text
                    a[^|b]                                 ~ Create the note, Delete footnote
                    [a|](/b)                               ~ Make reference link, Remove link
                    [a|][b]⏎⏎[b]: /b                       ~ Make inline link, Remove link
                    https://x.org/|                        ~ Put the URL in angle brackets
                    |The the [x][sno]⏎⏎[snow]: /s            ~ Delete the second `the`, Change to `snow`, Create the definition
                    The the and|⏎[x][sno]⏎⏎[snow]: /s         ~ Delete the second `the`
                    The the [x|][sno]⏎⏎[snow]: /s            ~ Change to `snow`, Create the definition, Escape as text
                    The the and | [x][sno]⏎⏎[snow]: /s       ~ Change to `snow`, Create the definition, Delete the second `the`
                    plain | words                          ~ ''
                    `[a|](b)`                              ~ ''
                    """)
    void whatIsOfferedAtAPlace(String drawn, String titles) {
        String text = drawn.replace('⏎', '\n');
        int caret = text.indexOf('|');
        Post post = Post.of(text.replace("|", ""));
        List<QuickFix> fixes = QuickFix.at(post, Checks.check(post), Selection.at(caret));
        assertEquals(titles, String.join(", ", fixes.stream().map(QuickFix::title).toList()));
    }
}
