package weeknote.assist.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.markdown.Dialect;
import weeknote.post.Post;

class RenameTest {

    private static String rename(String marked, String name) {
        var caret = Caret.of(marked);
        Rename rename = Rename.at(caret.post(), caret.offset()).orElseThrow();
        return caret.after(rename.to(name));
    }

    @ParameterizedTest(name = "{0}, to {1}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    [Docs|] and [x][docs]⏎⏎[docs]: /u => manual => [Docs][manual] and [x][manual]⏎⏎[manual]: /u
                    [a][Foo  Bar] [foo bar|][]⏎⏎[FOO BAR]: /u => z => [a][z] [foo bar][z]⏎⏎[z]: /u
                    [Docs|]⏎⏎[docs]: /u => DOCS => [Docs]⏎⏎[DOCS]: /u
                    [a][d|]⏎⏎[d]: /u => x [y] => [a][x \\[y\\]]⏎⏎[x \\[y\\]]: /u
                    [a][d|]⏎⏎[d]: /u => x\\] => [a][x\\]]⏎⏎[x\\]]: /u
                    [a][d|]⏎⏎[d]: /u => x\\ => [a][x\\\\]⏎⏎[x\\\\]: /u
                    [a][\\[d\\]|]⏎⏎[\\[d\\]]: /u => e => [a][e]⏎⏎[e]: /u
                    [a]⏎⏎[a|]: /1⏎[A]: /2 => b => [a][b]⏎⏎[b]: /1⏎[b]: /2
                    [![i|][m]][l]⏎⏎[m]: /m⏎[l]: /l => n => [![i][n]][l]⏎⏎[n]: /m⏎[l]: /l
                    [![i][m]][l|]⏎⏎[m]: /m⏎[l]: /l => n => [![i][m]][n]⏎⏎[m]: /m⏎[n]: /l
                    ![m|]⏎⏎[m]: /m => n => ![m][n]⏎⏎[n]: /m
                    x[^1]⏎⏎[^1]: [d|]⏎⏎[d]: /u => e => x[^1]⏎⏎[^1]: [d][e]⏎⏎[e]: /u
                    ¦ [d|] ¦⏎¦ --- ¦⏎¦ [x][d] ¦⏎⏎[d]: /u => e => ¦ [d][e] ¦⏎¦ --- ¦⏎¦ [x][e] ¦⏎⏎[e]: /u
                    > - [d|]⏎>⏎> [d]: /u => e => > - [d][e]⏎>⏎> [e]: /u
                    [a][d|] `[d]`⏎⏎    [d]⏎⏎[d]: /u => e => [a][e] `[d]`⏎⏎    [d]⏎⏎[e]: /u
                    [a][krebcensorship|]⏎⏎[krebscensorship]: /u => krebscensorship => [a][krebscensorship]⏎⏎[krebscensorship]: /u
                    # [d|]⏎⏎[x](#d)⏎⏎[d]: /u => e => # [d][e]⏎⏎[x](#de)⏎⏎[e]: /u
                    [a][ẞ|]⏎⏎[SS]: /u => s => [a][s]⏎⏎[s]: /u
                    """)
    void aLabelIsRenamedWhereverItIsUsed(String before, String name, String after) {
        assertEquals(after, rename(before, name));
    }

    @ParameterizedTest(name = "{0}, to {1}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    [a][d|]⏎⏎[d]: /u⏎[e]: /v => E => `E` is the label of another definition.
                    [a][d|] [sic]⏎⏎[d]: /u => sic => The text `[sic]` would become a link.
                    [a][d|]⏎⏎[d]: /u => ^d => A label that starts with `^` is a footnote's.
                    ¦ [a][d|] ¦⏎¦ - ¦⏎⏎[d]: /u => e|f => With the label `e¦f` the text would change.
                    x[^d|] y[^e]⏎⏎[^d]: d⏎[^e]: e => e => `e` is the label of another footnote.
                    x[^d|] y[^e]⏎⏎[^d]: d => e => The text `[^e]` would become a mark of this footnote.
                    # A|⏎⏎x => {#b} => `{#b}` would not be read as this heading.
                    """)
    void aNameThatCannotBeTakenIsRefusedInASentence(String before, String name, String reason) {
        assertEquals(reason, rename(before, name));
    }

    @Test
    void anEmptyNameIsRefused() {
        assertEquals("A label needs at least one character.", rename("[d|]⏎⏎[d]: /u", "  "));
    }

    @ParameterizedTest(name = "{0}, to {1}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    x[^1|] y[^1]⏎⏎[^1]: one => two => x[^two] y[^two]⏎⏎[^two]: one
                    x[^1] y[^1]⏎⏎[^1|]: one => ^two => x[^two] y[^two]⏎⏎[^two]: one
                    x[^a|] y[^A]⏎⏎[^a]: one => b => x[^b] y[^A]⏎⏎[^b]: one
                    > x[^a|]⏎⏎- [^a]: one⏎⏎      two => b => > x[^b]⏎⏎- [^b]: one⏎⏎      two
                    """)
    void aFootnoteIsRenamedInItsMarksAndItsNote(String before, String name, String after) {
        assertEquals(after, rename(before, name));
    }

    @Test
    void onGitHubAFootnoteHasOneLabelInAnyCase() {
        Post post =
                Post.of(
                        "x[^a] y[^A]\n\n[^a]: one",
                        Post.of("").frontMatter().engine(),
                        Dialect.GFM);
        var change = (Proposal.Change) Rename.at(post, 2).orElseThrow().to("b");
        assertEquals("x[^b] y[^b]\n\n[^b]: one", change.change().apply(post.text()));
    }

    @ParameterizedTest(name = "{0}, to {1}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    # Old|⏎⏎[x](#old)⏎ => New name => # New name⏎⏎[x](#new-name)⏎
                    # A|⏎# B⏎# B⏎[x](#b) [y](#b-1) => B => # B⏎# B⏎# B⏎[x](#b-1) [y](#b-2)
                    Caf|é⏎==⏎⏎[x](#caf%C3%A9) [y][c]⏎⏎[c]: <#café> "T" => Tea => Tea⏎==⏎⏎[x](#tea) [y][c]⏎⏎[c]: <#tea> "T"
                    # Old| {#own}⏎⏎[x](#own) => New => # New {#own}⏎⏎[x](#own)
                    # Old| ##⏎⏎[x](other.md#old) => New => # New ##⏎⏎[x](other.md#old)
                    """)
    void linksFollowARenamedHeading(String before, String name, String after) {
        assertEquals(after, rename(before, name));
    }

    @Test
    void theFragmentsThatOtherPostsLoseAreTold() {
        Post post = Post.of("# A\n# B\n# B");
        var rename = (HeadingRename) Rename.at(post, 1).orElseThrow();
        assertEquals(Map.of("a", "b", "b", "b-1", "b-1", "b-2"), rename.movedFragments("B"));
    }

    @Test
    void theInlineFieldStandsOnTheNameAtTheCaret() {
        Post post = Post.of("[a][foo]\n\n[foo]: /u");
        Rename rename = Rename.at(post, 1).orElseThrow();
        assertEquals("foo", rename.name());
        assertEquals("foo", rename.range().of(post.text()));
    }

    @Test
    void plainTextAndCodeHaveNoName() {
        assertEquals(Optional.empty(), Rename.at(Post.of("text `[a]`\n\n[a]: /u"), 8));
    }
}
