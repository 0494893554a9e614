package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.frontmatter.Engine;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.ShortcodeLookup;

class JekyllAddressTest {

    @TempDir private Path root;

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Site site(String config) throws IOException {
        write("_config.yml", config);
        return Site.around(root);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date          | _posts/2016-10-03-week-40.md    | title: T              | /2016/10/03/week-40.html
                    pretty        | _posts/2016-10-03-week-40.md    | title: T              | /2016/10/03/week-40/
                    ordinal       | _posts/2016-10-03-week-40.md    | title: T              | /2016/277/week-40.html
                    none          | _posts/2016-10-03-week-40.md    | categories: A b       | /a/b/week-40.html
                    /:year/:title | _posts/2016-10-03-Week 40!.md   | title: T              | /2016/Week-40!
                    /b/:i_month/:i_day/:slug/ | _posts/2016-10-03-w.md | slug: own          | /b/10/3/own/
                    date          | news/_posts/2016-10-03-w.md     | date: 2017-01-02      | /news/2017/01/02/w.html
                    date          | _posts/2016-10-03-w.md          | permalink: /here/     | /here/
                    date          | about.md                        | title: T              | /about.html
                    pretty        | about.md                        | title: T              | /about/
                    date          | docs/index.md                   | title: T              | /docs/
                    date          | index.md                        | title: T              | /
                    """)
    void aPostStandsWhereJekyllPutsIt(String style, String file, String field, String address)
            throws IOException {
        Path path = write(file, "---\n" + field + "\n---\n");
        assertEquals(
                address,
                PostAddress.of(
                        site("permalink: " + style + "\n"),
                        path,
                        FrontMatter.of(Files.readString(path), Engine.JEKYLL)));
    }

    @Test
    void linksOfLiquidLeadToPostsAndFiles() throws IOException {
        Path from = write("_posts/2016-10-10-from.md", "---\ntitle: F\n---\n");
        write("_posts/2016-10-03-week-40.md", "---\ntitle: W\n---\n");
        write("about.md", "---\ntitle: A\n---\n");
        write("assets/doc.pdf", "");
        Site site = site("baseurl: /blog\n");
        ShortcodeLookup lookup =
                PostPlace.of(from, site).with(PostIndex.of(site)).shortcodes(FrontMatter.of(""));
        Optional<String> week = Optional.of("/blog/2016/10/03/week-40.html");
        assertEquals(week, lookup.permalink("2016-10-03-week-40", true));
        assertEquals(week, lookup.permalink("_posts/2016-10-03-week-40.md", true));
        assertEquals(Optional.of("/blog/about.html"), lookup.permalink("about.md", true));
        assertEquals(
                Optional.of("/blog/assets/doc.pdf"), lookup.permalink("/assets/doc.pdf", true));
        assertEquals(Optional.empty(), lookup.permalink("2016-10-03-nowhere", true));
    }

    @ParameterizedTest
    @CsvSource({
        "/blog/2016/10/03/week-40.html",
        "/2016/10/03/week-40",
        "week-40.html",
        "/old/week/",
        "2016-10-03-week-40.md"
    })
    void aLinkLeadsToAPostByItsAddress(String link) throws IOException {
        Path from = write("_posts/2016-10-03-from.md", "---\ntitle: F\n---\n");
        Path to = write("_posts/2016-10-03-week-40.md", "---\nredirect_from: [/old/week/]\n---\n");
        Site site = site("baseurl: /blog\n");
        assertEquals(Optional.of(to), PostIndex.of(site).linked(from, link).map(IndexedPost::path));
    }

    @Test
    void imagesAreFoundFromTheRoot() throws IOException {
        Path post = write("_posts/2016-10-03-week-40.md", "---\ntitle: T\n---\n");
        Path image = write("assets/a.png", "");
        PostFiles files = PostFiles.of(site("baseurl: /blog\n"), post, FrontMatter.of(""));
        assertEquals(Optional.of(image), files.find("/assets/a.png"));
        assertEquals(Optional.of(image), files.find("/blog/assets/a.png"));
        assertEquals(Optional.of(image), files.find("../../../assets/a.png"));
    }
}
