package weeknote.assist.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.post.Post;
import weeknote.site.PostIndex;
import weeknote.site.Site;

/// A caret is `|`, a line end `⏎`.
class CompletionTest {

    @TempDir private Path root;

    private PostIndex index = PostIndex.NONE;

    @BeforeEach
    void aSite() throws IOException {
        write("hugo.toml", "");
        write(
                "content/posts/week-39.md",
                "---\ntitle: Week 39, Docker\ntags: [Go, \"C: x\"]\nmood: ok\n---\n# Old news\n");
        write(
                "content/posts/week-40.md",
                "---\ntitle: Week 40\nslug: forty\ntags: [Go, Weekly Notes]\n---\n");
        write("content/posts/pic 1.png", "");
        write("content/other/week-39.md", "");
        write("static/img/cat.png", "");
        write("static/files/a.pdf", "");
        write("layouts/shortcodes/note.html", "{{ .Get \"kind\" }}{{ .Get `title` }}{{ .Inner }}");
        Site site = Site.around(root.resolve("content/posts"));
        index = PostIndex.of(site);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<CompletionItem> items(String marked) {
        String text = marked.replace('⏎', '\n');
        int caret = text.indexOf('|');
        String before = text.substring(0, caret) + text.substring(caret + 1);
        Path path = root.resolve("content/posts/new.md");
        return Completion.at(new CompletionRequest(Post.of(before), caret, path, index));
    }

    private String labels(String marked) {
        return items(marked).stream().map(CompletionItem::label).collect(Collectors.joining(", "));
    }

    /// The text after the first item is chosen, with the caret.
    private String chosen(String marked) {
        CompletionItem item = items(marked).getFirst();
        String after = item.change().apply(marked.replace('⏎', '\n').replace("|", ""));
        return (after.substring(0, item.caret()) + "|" + after.substring(item.caret()))
                .replace('\n', '⏎');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    [before][ignoredoc|⏎⏎[ignoredocker]: https://x.org => [before][ignoredocker]|⏎⏎[ignoredocker]: https://x.org
                    [before][ign|]⏎⏎[ignoredocker]: https://x.org => [before][ignoredocker]|⏎⏎[ignoredocker]: https://x.org
                    > - [lab| rest⏎⏎[label]: /u => > - [label]| rest⏎⏎[label]: /u
                    ![x][m|⏎⏎[map]: /m.png => ![x][map]|⏎⏎[map]: /m.png
                    a[^|⏎⏎[^note]: Some *text* => a[^note]|⏎⏎[^note]: Some *text*
                    a[^n|] b⏎⏎[^note]: Some text => a[^note]| b⏎⏎[^note]: Some text
                    # My News⏎⏎[x](#my|) => # My News⏎⏎[x](#my-news)|
                    # My News⏎⏎[x](#| => # My News⏎⏎[x](#my-news)|
                    [x](docker|) => [x](/posts/week-39/)|
                    [x](forty| => [x](/posts/forty/)|
                    [x](/posts/week-39/#old|) => [x](/posts/week-39/#old-news)|
                    [x](week-39.md#| => [x](week-39.md#old-news)|
                    ![x](cat| => ![x](/img/cat.png)|
                    ![x](pic|) => ![x](pic%201.png)|
                    [x](a.p| => [x](/files/a.pdf)|
                    [l]: docker|⏎ => [l]: /posts/week-39/|⏎
                    [x](<docker|>) => [x](</posts/week-39/>)|
                    {{< no|  => {{< note |
                    {{< note k|  => {{< note kind="|
                    {{< note kind="a" t| >}} => {{< note kind="a" title="| >}}
                    {{< note >}}⏎x⏎{{< /| => {{< note >}}⏎x⏎{{< /note >}}|
                    {{< figure src="ca| => {{< figure src="/img/cat.png"|
                    [x]({{< ref "week 40| => [x]({{< ref "week-40.md"|
                    [x]({{< relref "docker| => [x]({{< relref "/posts/week-39.md"|
                    [x][week 40|⏎⏎[a]: /a => [x][week-40]|⏎⏎[a]: /a⏎[week-40]: /posts/forty/
                    ---⏎mo|⏎---⏎ => ---⏎mood: |⏎---⏎
                    ---⏎mo|: x⏎---⏎ => ---⏎mood: |x⏎---⏎
                    ---⏎tags: [we|⏎---⏎ => ---⏎tags: [Weekly Notes|⏎---⏎
                    ---⏎tags: ["x", "we|"]⏎---⏎ => ---⏎tags: ["x", "Weekly Notes"|]⏎---⏎
                    ---⏎tags:⏎  - x⏎  - c|⏎---⏎ => ---⏎tags:⏎  - x⏎  - "C: x"|⏎---⏎
                    ---⏎tags:⏎- 'w|⏎---⏎ => ---⏎tags:⏎- 'Weekly Notes'|⏎---⏎
                    """)
    void whatIsChosenStandsAsItMust(String before, String after) {
        assertEquals(after, chosen(before));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '\1',
            quoteCharacter = '\0',
            textBlock =
                    """
                    `[a][l|`⏎⏎[label]: /u
                    ```⏎[a][l|⏎```⏎⏎[label]: /u
                    ```⏎[a][l|
                    x⏎⏎    [a][l|⏎⏎[label]: /u
                    <div>⏎[a][l|⏎</div>⏎⏎[label]: /u
                    - [ |⏎⏎[label]: /u
                    - [x|⏎⏎[x]: /u
                    text l|⏎⏎[label]: /u
                    \\[l|⏎⏎[label]: /u
                    [a](/u "t|")
                    [a] l|⏎⏎[label]: /u
                    ![l|⏎⏎[label]: /u
                    [^n|]: text
                    """)
    void nothingIsOfferedWhereNothingBegan(String before) {
        assertEquals("", labels(before));
    }

    @Test
    void anUnusedLabelGoesBeforeAUsedOne() {
        assertEquals("new, old", labels("[a][old] [b][|\n\n[old]: /o\n[new]: /n"));
    }

    @Test
    void theDetailTellsWhereALabelLeads() {
        assertEquals("/u · Title", items("[a][l|\n\n[l]: /u \"Title\"").getFirst().detail());
        assertEquals("Some text", items("a[^|\n\n[^n]: Some *text*").getFirst().detail());
    }

    @Test
    void keysThatThePostHasAreNotOfferedAgain() {
        assertEquals("", labels("---\nmood: x\nmoo|\n---\n"));
    }

    @Test
    void aPostIsFoundByItsTitleOnce() {
        assertEquals("Week 39, Docker", labels("[x](week docker|"));
    }

    @Test
    void aLongListIsCut() {
        String definitions =
                IntStream.range(0, 200)
                        .mapToObj(i -> "[label" + i + "]: /" + i)
                        .collect(Collectors.joining("\n"));
        assertEquals(50, items("[a][|\n\n" + definitions).size());
    }
}
