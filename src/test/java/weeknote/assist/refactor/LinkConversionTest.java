package weeknote.assist.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.post.Post;

class LinkConversionTest {

    private static String convert(String marked) {
        var caret = Caret.of(marked);
        LinkConversion conversion = LinkConversion.at(caret.post(), caret.offset()).orElseThrow();
        return caret.after(conversion.proposal());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    see [docs|](https://x.org/a). => see [docs][docs].⏎⏎[docs]: https://x.org/a
                    see [docs|](https://x.org/a).⏎ => see [docs][docs].⏎⏎[docs]: https://x.org/a⏎
                    [docs|](https://x.org "T") => [docs][docs]⏎⏎[docs]: https://x.org "T"
                    [docs|](https://x.org 'T "x"') => [docs][docs]⏎⏎[docs]: https://x.org 'T "x"'
                    [docs|](https://x.org (T)) => [docs][docs]⏎⏎[docs]: https://x.org (T)
                    [a|](https://y.org)⏎⏎[A]: https://x.org => [a][a-2]⏎⏎[A]: https://x.org⏎[a-2]: https://y.org
                    [**a** b|](/u) => [**a** b][a-b]⏎⏎[a-b]: /u
                    [a|](<my file.md>) => [a][a]⏎⏎[a]: <my file.md>
                    [a|]() => [a][a]⏎⏎[a]: <>
                    ![alt|](a.png) => ![alt][alt]⏎⏎[alt]: a.png
                    [a|](/x_(y)) => [a][a]⏎⏎[a]: /x_(y)
                    [x|](/a) [sic]⏎⏎[1]: /b => [x][2] [sic]⏎⏎[1]: /b⏎[2]: /a
                    [sic|](/a) [sic] => [sic][sic-2] [sic]⏎⏎[sic-2]: /a
                    [x|](/a)⏎⏎[y]: /a => [x][y]⏎⏎[y]: /a
                    [![i|](/i)](/l) => [![i][i]](/l)⏎⏎[i]: /i
                    [![i](/i)](|/l) => [![i](/i)][i]⏎⏎[i]: /l
                    > [a|](/u "t⏎> u")⏎ => > [a][a]⏎⏎[a]: /u "t⏎u"⏎
                    ¦ [a|](x\\¦y) ¦⏎¦ - ¦⏎ => ¦ [a][a] ¦⏎¦ - ¦⏎⏎[a]: x\\¦y⏎
                    [a|](/u)⏎⏎```⏎open => [a][a]⏎⏎[a]: /u⏎⏎```⏎open
                    [a|](/u)⏎⏎[^1]: note⏎ => [a][a]⏎⏎[^1]: note⏎⏎[a]: /u⏎
                    [a|]({{< ref "x y.md" >}}) => [a][a]⏎⏎[a]: {{< ref "x y.md" >}}
                    """)
    void anInlineLinkBecomesAReference(String before, String after) {
        assertEquals(after, convert(before));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    # A⏎⏎[x|](/x)⏎⏎z⏎⏎[a]: /a⏎⏎[b]: /b⏎⏎# B⏎⏎[c]⏎⏎[c]: /c⏎ => # A⏎⏎[x][x]⏎⏎z⏎⏎[a]: /a⏎⏎[b]: /b⏎⏎[x]: /x⏎⏎# B⏎⏎[c]⏎⏎[c]: /c⏎
                    # A⏎⏎[a]⏎⏎[a]: /a⏎⏎# B⏎⏎[x|](/x)⏎⏎z⏎⏎# C⏎⏎[c]⏎⏎[c]: /c => # A⏎⏎[a]⏎⏎[a]: /a⏎⏎# B⏎⏎[x][x]⏎⏎z⏎⏎[x]: /x⏎⏎# C⏎⏎[c]⏎⏎[c]: /c
                    [a]⏎⏎[a]: /a⏎⏎[x|](/x)⏎⏎z => [a]⏎⏎[a]: /a⏎⏎[x][x]⏎⏎[x]: /x⏎⏎z
                    [a] [x|](/x)⏎⏎[a]: /a⏎⏎z => [a] [x][x]⏎⏎[a]: /a⏎[x]: /x⏎⏎z
                    """)
    void theDefinitionGoesWhereTheFileKeepsItsOwn(String before, String after) {
        assertEquals(after, convert(before));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    [docs|][d]⏎⏎[d]: https://x.org "T"⏎ => [docs](https://x.org "T")⏎
                    [docs|][d] [e][d]⏎⏎[d]: /u => [docs](/u) [e][d]⏎⏎[d]: /u
                    [docs|]⏎⏎[docs]: /u⏎ => [docs](/u)⏎
                    [Docs|][]⏎⏎[docs]: /u⏎ => [Docs](/u)⏎
                    [a|]⏎⏎[a]: <x y> (T)⏎⏎z => [a](<x y> (T))⏎⏎z
                    [a|]⏎⏎[a]:⏎  /u⏎  'T'⏎[b]: /b⏎⏎[b] => [a](/u 'T')⏎⏎[b]: /b⏎⏎[b]
                    ![a|]⏎⏎[a]: a.png => ![a](a.png)
                    > [a|]⏎>⏎> [a]: /u⏎ => > [a](/u)⏎>⏎
                    - [a|]⏎- [a]: /u⏎ => - [a](/u)⏎- ⏎
                    ¦ [a|] ¦⏎¦ - ¦⏎⏎[a]: x¦y⏎ => ¦ [a](x\\¦y) ¦⏎¦ - ¦⏎
                    [a|]⏎⏎[a]: /1⏎[A]: /2 => [a](/1)⏎⏎[A]: /2
                    """)
    void aReferenceBecomesAnInlineLink(String before, String after) {
        assertEquals(after, convert(before));
    }

    @Test
    void lineEndsAreTheFilesOwn() {
        assertEquals("[a][a]\r⏎\r⏎[a]: /u\r⏎", convert("[a|](/u)\r⏎"));
        assertEquals("[a](/u)\r⏎\r⏎b\r⏎", convert("[a|]\r⏎\r⏎[a]: /u\r⏎\r⏎b\r⏎"));
    }

    @Test
    void thereIsNothingToConvertInTextAndAutolinks() {
        assertEquals(Optional.empty(), LinkConversion.at(Post.of("text <https://x.org>"), 8));
    }
}
