package weeknote.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.post.Post;

class FieldProposalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Week 40, 2016 - IoT Botnets; Docker | week-40-2016
                    Week 7, 2022                        | week-7-2022
                    Week 7, 2022 was long               | week-7-2022-was-long
                    The en dash!                        | the-en-dash
                    Don’t panic: Café à la carte        | dont-panic-cafe-a-la-carte
                    你好 world                           | 你好-world
                    """)
    void aSlugIsProposedFromTheTitle(String title, String slug) {
        assertEquals(slug, FieldProposals.slug(title));
    }

    @Test
    void aTitleMayBeANumber() {
        assertEquals("1984", FieldProposals.of(Post.of("---\ntitle: 1984\n---\n")).slug());
    }

    @Test
    void theDescriptionIsTheFirstParagraphAsItIsReadAloud() {
        assertEquals(
                "The lake froze over, and the ferry stayed.",
                description(
                        """
                        # Ice

                        The *lake* [froze][f] over[^1],
                        and the ferry stayed.

                        [f]: /f
                        [^1]: x
                        """));
    }

    @Test
    void aLongParagraphIsCutBehindASentence() {
        String first =
                "The first sentence of this paragraph is one of a middling length, as they are.";
        assertEquals(first, description(first + " And then it goes on " + "and on ".repeat(30)));
    }

    @Test
    void aPostWithoutTextHasNoProposals() {
        assertEquals(new FieldProposals("", ""), FieldProposals.of(Post.of("")));
    }

    private static String description(String text) {
        return FieldProposals.of(Post.of(text)).description();
    }
}
