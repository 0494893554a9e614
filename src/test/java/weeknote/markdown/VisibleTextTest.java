package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.VisibleText.Place;

class VisibleTextTest {

    private static final String POST =
            """
            A *first* paragraph &amp; more.

            [a]: /b

            - one[^n] two
            - three

            [^n]: Note **well**.
            """;

    @Test
    void aWordOfAListIsFoundInTheListsPiece() {
        assertEquals(new Place(1, "onetwoth".length()), text(POST).placeOf(POST.indexOf("ree")));
        assertEquals(POST.indexOf("ree"), text(POST).offsetOf(new Place(1, "onetwoth".length())));
    }

    @Test
    void aWordBehindAnEntityKeepsItsPlace() {
        Place more = new Place(0, "Afirstparagraph&".length());
        assertEquals(more, text(POST).placeOf(POST.indexOf("more")));
        assertEquals(POST.indexOf("more"), text(POST).offsetOf(more));
    }

    @Test
    void aNoteIsFoundInThePieceOfTheNotes() {
        assertEquals(new Place(2, 4), text(POST).placeOf(POST.indexOf("well")));
        assertEquals(POST.indexOf("well"), text(POST).offsetOf(new Place(2, 4)));
    }

    @Test
    void aNoteStandsWhereItsNumberPutsIt() {
        String post = "A[^1] b[^2].\n\n[^2]: Second.\n[^1]: First.\n";
        Place ond = new Place(1, "First.Sec".length());
        assertEquals(ond, text(post).placeOf(post.indexOf("ond")));
        assertEquals(post.indexOf("ond"), text(post).offsetOf(ond));
    }

    @Test
    void aDefinitionIsWhereTheBlockBeforeItEnds() {
        assertEquals(
                new Place(0, "Afirstparagraph&more.".length()),
                text(POST).placeOf(POST.indexOf("[a]")));
    }

    @Test
    void belowTheLastNoteIsWhereThatEnds() {
        String post = POST + "\n[b]: /c\n\n";
        assertEquals(new Place(2, "Notewell.".length()), text(post).placeOf(post.length()));
        String swapped = "A[^1] b[^2].\n\n[^2]: Second.\n[^1]: First.\n\n";
        assertEquals(new Place(1, "First.".length()), text(swapped).placeOf(swapped.length()));
    }

    @Test
    void belowANoteAmidTheTextIsWhereTheTextBeforeItEnds() {
        String post = "A[^1] b.\n\n[^1]: First.\n\n[b]: /c\n\nMore.\n";
        assertEquals(new Place(0, "Ab.".length()), text(post).placeOf(post.indexOf("[b]")));
    }

    @Test
    void beforeTheFirstBlockThereIsNothing() {
        assertEquals(new Place(-1, 0), text("\n\nText").placeOf(0));
    }

    @Test
    void theTextOfAnItemStartsWithTheItem() {
        assertEquals(POST.indexOf("three"), text(POST).leafStart(POST.indexOf("ree")));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aPieceHasTheLettersThatItsHtmlShows(Path file) {
        String post = Fixtures.read(file);
        MarkdownDocument document = document(post);
        List<HtmlBlock> html = document.html(HtmlOptions.of(Safety.PREVIEW));
        VisibleText text = document.visibleText(html);
        for (int i = 0; i < html.size(); i++) {
            assertEquals(shown(html.get(i).html()), text.letters(i), html.get(i)::html);
        }
    }

    static Stream<Path> posts() {
        return Stream.concat(Stream.of(Fixtures.weeklyNote()), Fixtures.openPosts().stream());
    }

    private static String shown(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(".shortcode, .footnote-ref, .footnote-backref, .weeknote-remark").remove();
        StringBuilder letters = new StringBuilder();
        body.nodeStream(TextNode.class)
                .flatMapToInt(text -> text.getWholeText().chars())
                .filter(c -> VisibleRun.isLetter((char) c))
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static VisibleText text(String post) {
        MarkdownDocument document = document(post);
        return document.visibleText(document.html(HtmlOptions.of(Safety.PREVIEW)));
    }

    private static MarkdownDocument document(String post) {
        return MarkdownDocument.parse(post, FrontMatter.of(post).body(), Dialect.HUGO);
    }
}
