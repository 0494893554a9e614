package weeknote.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import weeknote.post.Post;

class StatisticsTest {

    @Test
    void onlyWhatReadersReadCountsAndNotesCountApart() {
        Post post =
                Post.of(
                        """
                        ---
                        title: Not counted
                        ---

                        # Two words

                        It's *four* words, [here][label].[^note]

                        ```sh
                        not counted
                        ```

                        [label]: https://example.org/not/counted
                        [^note]: Three more words.
                        """);
        assertEquals(new Statistics(6, 3), Statistics.of(post));
    }

    @Test
    void readingTakesAtLeastAMinute() {
        assertEquals(1, new Statistics(3, 0).readingMinutes());
        assertEquals(2, new Statistics(231, 0).readingMinutes());
    }
}
