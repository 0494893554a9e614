package weeknote.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.Fixtures;
import weeknote.Golden;
import weeknote.post.Post;

class ExporterTest {

    private static final Path FOLDER = Path.of("src/test/resources/weeknote/export");
    private static final String URL = "https://example.org/posts/week-7/";

    private static final LinkedFiles FILES =
            link ->
                    link.equals("harbour.png")
                            ? Optional.of("a picture".getBytes(StandardCharsets.UTF_8))
                            : Optional.empty();

    private static final Output PAGE = new Output.Page(FILES, URL);

    private static String export(Output output) throws IOException {
        return Exporter.content(Post.of(Fixtures.read(FOLDER.resolve("post.md"))), output);
    }

    @Test
    void aPageIsComplete() throws IOException {
        String page = export(PAGE).replaceFirst("(?s)<style>.*</style>", "<style></style>");
        Golden.check(FOLDER.resolve("page.html"), page);
    }

    @Test
    void aPageLooksAsThePreviewDoesAndIsDarkWhereTheReaderLikesIt() throws IOException {
        String css = page("Text.\n").expectFirst("style").data();
        assertTrue(css.contains(Fixtures.read(Path.of("assets/preview/post.css"))));
        assertTrue(css.contains("@media (prefers-color-scheme: dark)"));
    }

    @Test
    void aFragmentIsTheBodyAlone() throws IOException {
        Golden.check(FOLDER.resolve("fragment.html"), export(new Output.Fragment()));
    }

    @Test
    void aTextReadsWellAsItIs() throws IOException {
        Golden.check(FOLDER.resolve("text.txt"), export(new Output.Text()));
    }

    @Test
    void aPageWithoutFrontMatterIsNamedByItsHeading() throws IOException {
        String html = Exporter.content(Post.of("Text.\n\n# Tides & *maps*\n"), PAGE);
        assertEquals("Tides & maps", Jsoup.parse(html).title());
    }

    @Test
    void anImageComesInsideAndAMissingOneKeepsItsDescription() throws IOException {
        List<String> images =
                Jsoup.parse(export(PAGE)).select("img").stream()
                        .map(image -> image.attr("src") + " " + image.attr("alt"))
                        .toList();
        assertEquals(
                List.of(
                        "data:image/png;base64,YSBwaWN0dXJl The harbour",
                        "https://example.org/posts/week-7/nowhere.png not there"),
                images);
    }

    @Test
    void theWeeklyNoteHasFourFootnotesThatLeadBothWays() throws IOException {
        Document page = page(Fixtures.read(Fixtures.weeklyNote()));
        List<Element> marks = page.select("a.footnote-ref");
        List<Element> backs = page.select("a.footnote-backref");
        assertEquals(4, marks.size());
        assertEquals(4, backs.size());
        for (int i = 0; i < 4; i++) {
            Element note = target(page, marks.get(i));
            assertTrue(note.select("a.footnote-backref").contains(backs.get(i)));
            Element mark = target(page, backs.get(i));
            assertTrue(mark.select("a.footnote-ref").contains(marks.get(i)));
        }
    }

    private static Element target(Document page, Element link) {
        return page.expectFirst("[id=\"" + link.attr("href").substring(1) + "\"]");
    }

    @Test
    void theWeeklyNotesFrontMatterIsTheHeadAndNotTheText() throws IOException {
        Document page = page(Fixtures.read(Fixtures.weeklyNote()));
        assertEquals("Week 40, 2016 - IoT Botnets; Docker on Windows; Organized AI", page.title());
        assertEquals("3 October 2016 · Weekly Notes", page.expectFirst(".post-meta").text());
        assertFalse(page.body().text().contains("slug:"));
    }

    private static Document page(String text) throws IOException {
        return Jsoup.parse(Exporter.content(Post.of(text), new Output.Page(LinkedFiles.NONE, "")));
    }

    @Test
    void noPageOfARealPostShowsFrontMatterOrLoadsAFile() throws IOException {
        for (Path post : Fixtures.openPosts()) {
            Document page = page(Fixtures.read(post));
            assertEquals(
                    List.of(), page.select("link[rel=stylesheet], script, iframe"), post::toString);
            assertFalse(page.body().text().startsWith("---"), post::toString);
        }
    }

    @Test
    void aPlanMakesItsFolders(@TempDir Path folder) throws IOException {
        new ExportPlan(Path.of("a/b.html"), "ä").writeTo(folder);
        assertEquals("ä", Fixtures.read(folder.resolve("a/b.html")));
    }
}
