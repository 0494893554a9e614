package weeknote.assist.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.post.Post;

class FoldTest {

    private static final String POST =
            """
            ---
            title: Ice
            ---

            Before.

            # One

            first

            ## Two

            second

            # Three
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title  | ---/title: Ice/---
                    Before | nothing
                    One    | # One//first//## Two//second
                    first  | # One//first//## Two//second
                    second | ## Two//second
                    Three  | nothing
                    """)
    void whatIsFoldedAtAPlace(String place, String folded) {
        String found =
                Fold.at(Post.of(POST), POST.indexOf(place))
                        .map(range -> range.of(POST).replace('\n', '/'))
                        .orElse("nothing");
        assertEquals(folded, found);
    }
}
