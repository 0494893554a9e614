package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.FieldValue.Text;
import weeknote.frontmatter.FrontMatter;

class PostAddressTest {

    @TempDir private Path root;

    private String address(String permalinks, String file, String fields) throws Exception {
        Files.createDirectories(root.resolve("content"));
        var config =
                new MapValue(
                        Map.of(
                                "permalinks",
                                new MapValue(Map.of("notes", new Text(permalinks))),
                                "languages",
                                new MapValue(Map.of("de", new MapValue(Map.of())))));
        return PostAddress.of(
                new Site(root, SiteKind.HUGO, new SiteConfig(config, "")),
                root.resolve(file),
                FrontMatter.of("---\n" + fields.replace("; ", "\n") + "\n---\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    content/posts/Week 40.md    | draft: false   | /posts/week-40/
                    content/posts/Häfen, und.md | draft: false   | /posts/häfen-und/
                    content/posts/a/index.md    | draft: false   | /posts/a/
                    content/posts/a.de.md       | draft: false   | /de/posts/a/
                    content/posts/week-40.md    | slug: Ä slug!  | /posts/ä-slug/
                    content/posts/week-40.md    | url: /w/40/    | /w/40/
                    content/posts/week-40.md    | url: w/40.html | /w/40.html
                    content/_index.md           | draft: false   | /
                    elsewhere/week-40.md        | draft: false   | /week-40/
                    """)
    void aPostStandsWhereHugoPutsIt(String file, String field, String address) throws Exception {
        assertEquals(address, address("/:filename/", file, field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /:year/:month/:day/:slug/ | title: A, a -- Note! C++ (x) | /2016/10/03/a-a--note-c-x/
                    /:year/:slug              | title: T; slug: my slug          | /2016/my-slug/
                    /o/:title/                | title: Über  Ort 1/2             | /o/über-ort-1/2/
                    /:sections/:filename/     | title: T                         | /notes/deep/n/
                    /:weekdayname/:monthname/ | title: T                         | /monday/october/
                    /:section/:unknown/       | title: T                         | /notes/:unknown/
                    """)
    void aSectionsPermalinksAreFilled(String pattern, String fields, String address)
            throws Exception {
        assertEquals(
                address,
                address(
                        pattern,
                        "content/notes/deep/n.md",
                        fields + "; date: 2016-10-03T21:16:23+11:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "/:year/:slug/, true",
        "/notes/, true",
        "/:sections[1:]/:title/, false",
        "/:2006/:01/:title/, false",
        "/:contentbasename/, false"
    })
    void whatIsNotKnownOfAPatternIsKnown(String pattern, boolean isKnown) {
        assertEquals(isKnown, PermalinkPattern.isKnown(pattern));
    }

    @Test
    void aWholeAddressIsEncoded() {
        assertEquals(
                "https://example.org/blog/h%C3%A4fen/",
                PostAddress.at("https://example.org/blog/", "/häfen/"));
    }
}
