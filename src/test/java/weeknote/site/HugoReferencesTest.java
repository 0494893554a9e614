package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.Hugo;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.ShortcodeLookup;

/// Compares where references lead with Hugo itself, where it is installed.
class HugoReferencesTest {

    private static final List<String> REFERENCES =
            List.of(
                    ("a.md a A.md /posts/a.md posts/a ./a.md ../posts/a.md deep/only.md only.md"
                                    + " only /only.md ./only.md posts/only.md twice.md notes/n notes/s.md o.md"
                                    + " u.md u2 trip trip/ trip/index.md posts/trip/index.md index.md posts"
                                    + " posts/ /posts/ /posts/_index.md _index.md deep notes / /root.md"
                                    + " ../root.md a.md#x missing.md")
                            .split(" "));

    private static final String CONFIG =
            """
            baseURL = "https://example.org/blog/"
            refLinksErrorLevel = "WARNING"
            refLinksNotFoundURL = "none"
            disableKinds = ["taxonomy", "RSS", "sitemap", "404"]
            [permalinks]
            notes = "/:year/:month/:day/:sections/:slug/:filename"
            other = "/o/:title/"
            """;

    @TempDir private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"posts/from.md", "posts/trip/index.md", "posts/_index.md", "top.md"})
    void referencesLeadWhereHugoLeadsThem(String page) throws Exception {
        Hugo hugo = Hugo.in(root).write("hugo.toml", CONFIG);
        hugo.write("layouts/_default/list.html", "{{ .Content }}");
        hugo.write("layouts/_default/single.html", "{{ .Content }}");
        for (String path : List.of("posts/deep/only", "posts/deep/twice", "notes/twice", "root")) {
            hugo.write("content/" + path + ".md", "---\ntitle: T\n---\n");
        }
        hugo.write("content/posts/_index.md", "---\ntitle: Posts\n---\n");
        hugo.write("content/posts/trip/index.md", "---\ntitle: Trip\n---\n");
        hugo.write("content/posts/a.md", "---\ntitle: A & b\nslug: Ä slug!\n---\n");
        hugo.write("content/posts/u.md", "---\nurl: /x/y.html\n---\n");
        hugo.write("content/posts/u2.md", "---\nurl: x/z\n---\n");
        hugo.write(
                "content/notes/n.md", "---\ntitle: It's, a -- Note! (x)\ndate: 2016-10-03\n---\n");
        hugo.write("content/notes/s.md", "---\ntitle: S\nslug: my slug\ndate: 2016-10-03\n---\n");
        hugo.write("content/other/o.md", "---\ntitle: 'Über  Ort: 1/2'\n---\n");
        String body =
                REFERENCES.stream()
                        .map(each ->
                                "- {{< ref \"%s\" >}} {{< relref \"%s\" >}}".formatted(each, each))
                        .collect(Collectors.joining("\n"));
        hugo.write("content/" + page, "---\ntitle: T\nurl: /from/\n---\n" + body);
        // A reference that is ambiguous is one.
        assertFalse(hugo.errors().isEmpty());
        assertEquals(links(hugo), ours(root.resolve("content").resolve(page)));
    }

    private String ours(Path page) throws IOException {
        Site site = Site.around(page);
        ShortcodeLookup lookup =
                PostPlace.of(page, site).with(PostIndex.of(site)).shortcodes(FrontMatter.of(""));
        return REFERENCES.stream()
                .map(each ->
                        each
                                + ": "
                                + lookup.permalink(each, false).orElse("none")
                                + " "
                                + lookup.permalink(each, true).orElse("none"))
                .collect(Collectors.joining("\n"));
    }

    private static String links(Hugo hugo) throws IOException {
        List<String> lines =
                hugo.made("from/index.html")
                        .lines()
                        .filter(line -> line.startsWith("<li>"))
                        .map(line -> line.replaceAll("</?li>", ""))
                        .toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .map(i -> REFERENCES.get(i) + ": " + lines.get(i))
                .collect(Collectors.joining("\n"));
    }
}
