package weeknote.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.TextChange;

/// What the newest analysis knows of the text as it is now: where its top-level blocks start, each
/// moved with the changes since, and the post itself while nothing has changed.
final class NewestPost {

    private static final int[] UNKNOWN = {};

    private int[] blockStarts = UNKNOWN;
    private Optional<Post> post = Optional.empty();

    void read(Post read, TextChange since) {
        var body = IntStream.of(read.body().start());
        var blocks = read.document().blocks().stream().mapToInt(block -> block.range().start());
        blockStarts = IntStream.concat(body, blocks).distinct().toArray();
        post = Optional.of(read);
        changed(since);
    }

    /// A start stays before what is typed at it: the block may begin there now.
    void changed(TextChange change) {
        if (change.isEmpty()) {
            return;
        }
        blockStarts =
                Arrays.stream(blockStarts)
                        .map(start -> change.map(start, Bias.BEFORE))
                        .distinct()
                        .toArray();
        post = Optional.empty();
    }

    /// Another text is open.
    void forget() {
        blockStarts = UNKNOWN;
        post = Optional.empty();
    }

    /// Whether there was an analysis of this text at all.
    boolean isKnown() {
        return blockStarts.length > 0;
    }

    int[] blockStarts() {
        return blockStarts;
    }

    /// The post, read from the text as it is now; empty while that is still to be read.
    Optional<Post> post() {
        return post;
    }
}
