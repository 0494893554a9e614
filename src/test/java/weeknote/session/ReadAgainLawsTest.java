package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.Fixtures;
import weeknote.frontmatter.Engine;
import weeknote.markdown.Dialect;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.MarkdownDocument;
import weeknote.markdown.VisibleText.Place;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;

/// A text that is read after a change, with what is known of the text before, is read as if for the
/// first time. `-Drereads=500` tries 500 seeds.
class ReadAgainLawsTest {

    private static final int EDITS = 10;

    private static final List<Dialect> DIALECTS =
            List.of(Dialect.HUGO, Dialect.KRAMDOWN, Dialect.GFM, Dialect.COMMONMARK);

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("rereads", 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDocumentIsWhatItIsWhenReadAnew(int seed) {
        String text = text(seed);
        Dialect dialect = DIALECTS.get(seed / 3 % DIALECTS.size());
        var edits = new RandomEdits(seed);
        Post post = Post.of(text, Engine.HUGO, dialect);
        for (int i = 0; i < EDITS; i++) {
            TextChange edit = edits.next(text);
            text = edit.apply(text);
            post = post.withText(text).post();
            assertEquals(
                    told(Post.of(text, Engine.HUGO, dialect).document()),
                    told(post.document()),
                    edit::toString);
        }
    }

    /// All that a document tells.
    private static List<Object> told(MarkdownDocument document) {
        return List.of(
                document.tree(),
                document.blocks(),
                document.headings(),
                document.links(),
                document.undefinedReferences(),
                document.linkReferenceDefinitions(),
                document.footnoteReferences(),
                document.footnoteDefinitions(),
                document.givenUp(),
                document.spans(),
                document.html(HtmlOptions.of(HtmlOptions.Safety.AS_ENGINE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" [link][other]", " [link][idle]", "\n\n[spare]: /spare\n\n", "[^c]"})
    void whatIsSaidOfOneReferenceFollowsTheOthers(String typed) {
        String text =
                """
                One [link][nope] and a note.[^b]

                Two.

                [idle]: /idle

                [^waiting]: A note.
                """;
        Read read = Read.first(text, PostPlace.NONE, preview -> {});
        String after = text.replace("Two.", "Two." + typed);
        assertEquals(
                told(Read.first(after, PostPlace.NONE, preview -> {})),
                told(read.next(after, PostPlace.NONE, preview -> {})));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAnalysisIsWhatItIsWhenMadeAnew(int seed) {
        String text = text(seed);
        var edits = new RandomEdits(seed);
        Read read = Read.first(text, PostPlace.NONE, preview -> {});
        for (int i = 0; i < EDITS; i++) {
            TextChange edit = edits.next(text);
            text = edit.apply(text);
            read = read.next(text, PostPlace.NONE, preview -> {});
            Read anew = Read.first(text, PostPlace.NONE, preview -> {});
            assertEquals(told(anew), told(read), edit::toString);
            assertEquals(places(anew), places(read), edit::toString);
        }
    }

    private static List<Object> told(Read read) {
        return List.of(
                read.preview().blocks(),
                read.analysis().tokens(),
                read.analysis().statistics(),
                read.analysis().proposals());
    }

    /// Where the preview shows each hundredth character.
    private static List<Place> places(Read read) {
        return IntStream.range(0, read.preview().post().text().length() / 100)
                .mapToObj(i -> read.preview().visibleText().placeOf(100 * i))
                .toList();
    }

    private static String text(int seed) {
        List<Path> posts =
                Stream.concat(Stream.of(Fixtures.weeklyNote()), Fixtures.openPosts().stream())
                        .toList();
        return Fixtures.read(posts.get(seed * 7 % posts.size()));
    }
}
