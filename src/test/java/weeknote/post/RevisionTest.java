package weeknote.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much of a post is read again after a change.
class RevisionTest {

    private static final String POST =
            """
            ---
            title: A
            ---
            One is here.

            Two sees [a] and a note.[^n]

            Three *stays*.

            - four
            - five

            [a]: https://a.example/
            [^n]: The note.

            # Part
            """;

    private static final int BLOCKS = 7;

    @ParameterizedTest
    @CsvSource({
        "One is, One was",
        "Three, 3",
        "five, five and six",
        "and a note, and some note",
        "The note, That note",
        "# Part, # Part\\"
    })
    void aBlockIsReadAgainByItself(String before, String after) {
        Revision revision = changed(before, after);
        assertEquals(BLOCKS - 1, revision.kept().head() + revision.kept().tail());
        assertEquals(
                Post.of(revision.post().text()).document().tree(),
                revision.post().document().tree());
    }

    @ParameterizedTest
    @CsvSource({
        "One is, \"One is",
        "https://a, https://b",
        "[^n]: The, [^m]: The",
        "note.[^n], note.",
        "# Part, # Parts",
        "Three, {{< x >}}",
    })
    void whatActsAtADistanceIsReadAsAWhole(String before, String after) {
        assertTrue(changed(before, after).kept().isNothing());
    }

    @Test
    void aBodyMovesWithItsFrontMatter() {
        Revision revision = changed("title: A", "title: A longer one");
        assertEquals(BLOCKS, revision.kept().tail());
    }

    @Test
    void aLinkFollowsItsDefinition() {
        Post post = changed("Three", "Number three").post();
        assertEquals(
                "[a]: https://a.example/",
                post.document().links().getFirst().definitionRange().of(post.text()));
    }

    private static Revision changed(String before, String after) {
        return Post.of(POST).withText(POST.replace(before, after));
    }
}
