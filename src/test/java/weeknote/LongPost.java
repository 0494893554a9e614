package weeknote;

import java.util.List;
import java.util.stream.Collectors;
import weeknote.post.Post;

/// Real posts joined to a text of a given length, for the benchmarks.
public final class LongPost {

    private LongPost() {}

    /// `note`: the user's note over and over; `posts`: all open posts one behind the other.
    public static String of(String corpus, int length) {
        String bodies =
                (corpus.equals("note") ? List.of(Fixtures.weeklyNote()) : Fixtures.openPosts())
                        .stream()
                                .map(Fixtures::read)
                                .map(post -> Post.of(post).body().of(post))
                                .collect(Collectors.joining("\n\n", "", "\n\n"));
        return bodies.repeat(length / bodies.length() + 1).substring(0, length);
    }
}
