package weeknote.assist.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.post.Post;
import weeknote.site.PostIndex;
import weeknote.site.Site;
import weeknote.text.TextRange;

/// A caret is `|`, a line end `⏎`; a range that is found is shown as its text.
class NavigationTest {

    @TempDir private Path root;

    private PostIndex index = PostIndex.NONE;

    @BeforeEach
    void aSite() throws IOException {
        Files.createDirectories(root.resolve("content/posts"));
        Files.createDirectories(root.resolve("static"));
        Files.writeString(root.resolve("hugo.toml"), "");
        Files.writeString(root.resolve("content/posts/week-39.md"), "---\ntitle: Week 39\n---\n");
        var image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", root.resolve("static/cat.png").toFile());
        index = PostIndex.of(Site.around(root.resolve("content")));
    }

    private Targets targets(String marked) {
        String text = marked.replace('⏎', '\n').replace("|", "");
        return new Targets(Post.of(text), root.resolve("content/posts/new.md"), index);
    }

    private Optional<Target> follow(String marked) {
        return Definition.at(targets(marked), marked.indexOf('|'));
    }

    private Optional<Hover> hover(String marked) throws IOException {
        return Hovers.at(targets(marked), marked.indexOf('|'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    [a][b|]⏎⏎[b]: /u => [b]: /u
                    [a|][b]⏎⏎[b]: /u => [b]: /u
                    x[^1|]⏎⏎[^1]: a note => a note
                    x[^1] y[^1]⏎⏎[^1|]: a note => [^1]
                    # A b⏎⏎[x](#a|-b) => # A b
                    [l|]: #a⏎⏎# A => # A
                    """)
    void whatStandsInThePostIsFollowedInIt(String marked, String found) {
        var here = (Target.Here) follow(marked).orElseThrow();
        assertEquals(found, here.range().of(targets(marked).post().text()));
    }

    @Test
    void otherPostsFilesAndPagesAreFollowed() {
        Path post = root.resolve("content/posts/week-39.md");
        assertEquals(
                Optional.of(new Target.OtherPost(post, "x")), follow("[a](/posts/week-39/#x|)"));
        assertEquals(Optional.of(new Target.OtherPost(post, "")), follow("[a](week-39.md|)"));
        assertEquals(
                Optional.of(new Target.OtherPost(post, "")),
                follow("[a]({{< ref \"week-39.md|\" >}})"));
        assertEquals(
                Optional.of(new Target.LocalFile(root.resolve("static/cat.png"))),
                follow("![a](/cat.png|)"));
        assertEquals(
                Optional.of(new Target.Outside(URI.create("https://x.org/a"))),
                follow("[a](https://x.org/a|)"));
        assertEquals(Optional.empty(), follow("[a](nowhere.md|)"));
        assertEquals(Optional.empty(), follow("plain |text"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    [a][B|] [b] ![c][b][]⏎⏎[b]: /u => B b b b
                    x[^1|] y[^1]⏎⏎[^1]: a note => 1 1 1
                    # A| b⏎⏎[x](#a-b) => A b #a-b
                    [a|](/u) [b](/u) [c](/v) => /u /u
                    """)
    void allUsesAreFound(String marked, String found) {
        Post post = targets(marked).post();
        assertEquals(
                found,
                References.at(post, marked.indexOf('|')).stream()
                        .map(range -> range.of(post.text()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aHoverTellsWhatStandsThere() throws IOException {
        assertEquals(
                Optional.of(new Hover.OfLink(new TextRange(0, 6), "/u", "T", "")),
                hover("[a][b|]\n\n[b]: /u \"T\""));
        assertEquals(
                Optional.of(new Hover.OfLink(new TextRange(0, 15), "week-39.md", "", "Week 39")),
                hover("[a](week-39.md|)"));
        assertEquals(
                Optional.of(new Hover.OfMark(new TextRange(1, 5), 1, "Some text")),
                hover("x[^1|]\n\n[^1]: Some *text*"));
        assertEquals(
                Optional.of(new Hover.OfDefinition(new TextRange(5, 12), "b", 1)),
                hover("[b]\n\n[b|]: /u"));
        assertEquals(
                Optional.of(new Hover.OfUndefined(new TextRange(0, 6), "b")), hover("[a][b|]"));
        int size = (int) Files.size(root.resolve("static/cat.png"));
        assertEquals(
                Optional.of(new Hover.OfImage(new TextRange(0, 14), "/cat.png", 3, 2, size)),
                hover("![a](/cat.png|)"));
    }

    @Test
    void theOutlineIsNested() {
        Post post = Post.of("# A\n## B\n#### C\n## D\n# E");
        assertEquals("A[B[C[]]D[]]E[]", shown(OutlineItem.of(post)));
        assertEquals(new TextRange(0, 21), OutlineItem.of(post).getFirst().section());
    }

    private static String shown(List<OutlineItem> items) {
        return items.stream()
                .map(item -> item.heading().text() + "[" + shown(item.children()) + "]")
                .collect(Collectors.joining());
    }

    @Test
    void aHeadingIsFoundByItsInitials() {
        Post post = Post.of("# News of old\n# Docker on Windows");
        assertEquals(
                List.of("Docker on Windows"),
                HeadingJump.of(post, "dow").stream().map(jump -> jump.heading().text()).toList());
    }

    @Test
    void theFootnotesAreListedAsReadersSeeThem() {
        Post post = Post.of("a[^x] b[^x]\n\n[^y]: unused\n\n[^x]: *Some* text");
        assertEquals(
                List.of(
                        new FootnoteEntry(0, "y", "unused", new TextRange(13, 25), List.of()),
                        new FootnoteEntry(
                                1,
                                "x",
                                "Some text",
                                new TextRange(27, 44),
                                List.of(new TextRange(1, 5), new TextRange(7, 11)))),
                FootnoteEntry.of(post));
    }
}
