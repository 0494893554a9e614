package weeknote.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import weeknote.post.Post;

class PageHeadTest {

    private static String head(String frontMatter) {
        return PageHead.html(Post.of("---\n" + frontMatter + "---\nText.\n"), Optional.empty());
    }

    @Test
    void itShowsTitleDateAndCategories() {
        assertEquals(
                """
                <header class="post-head">
                <h1>Week &quot;7&quot; &amp; &lt;all&gt;</h1>
                <p class="post-meta"><time datetime="2022-02-14T21:04:00+11:00">14 February 2022</time> · Weekly Notes · R&amp;D</p>
                </header>
                """,
                head(
                        """
                        title: Week "7" & <all>
                        date: 2022-02-14T21:04:00+11:00
                        categories: ["Weekly Notes", "R&D"]
                        """));
    }

    @Test
    void aDateWithoutAnOffsetIsADay() {
        assertEquals(
                """
                <header class="post-head">
                <p class="post-meta"><time datetime="2022-02-14">14 February 2022</time></p>
                </header>
                """,
                head("date: 2022-02-14\n"));
    }

    @Test
    void theDateInTheFilesNameCountsWhereTheFrontMatterHasNone() {
        var named = Optional.of(LocalDate.of(2022, 2, 14));
        assertEquals(
                """
                <header class="post-head">
                <p class="post-meta"><time datetime="2022-02-14">14 February 2022</time></p>
                </header>
                """,
                PageHead.html(Post.of("Text.\n"), named));
        assertEquals(
                head("date: 2021-01-01\n"),
                PageHead.html(Post.of("---\ndate: 2021-01-01\n---\nText.\n"), named));
    }

    @Test
    void tagsStandBehindTheCategories() {
        assertEquals(
                """
                <header class="post-head">
                <p class="post-meta">Notes · #aws · #R&amp;D</p>
                </header>
                """,
                head("tags: [aws, R&D]\ncategories: [Notes]\n"));
    }

    @Test
    void theDateIsInThePostsLanguage() {
        assertEquals(
                """
                <header class="post-head">
                <p class="post-meta"><time datetime="2022-02-14">14 Februar 2022</time></p>
                </header>
                """,
                head("date: 2022-02-14\nlang: de\n"));
    }

    @Test
    void aTitleThatReadsAsAnotherTypeIsAText() {
        assertEquals(
                "<header class=\"post-head\">\n<h1>2015</h1>\n</header>\n", head("title: 2015\n"));
    }

    @Test
    void withoutAnythingToShowItIsEmpty() {
        assertEquals("", head("draft: true\n"));
        assertEquals("", PageHead.html(Post.of("Text.\n"), Optional.empty()));
    }
}
