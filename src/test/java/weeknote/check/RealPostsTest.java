package weeknote.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.Golden;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.LineIndex;

/// What is found in real posts, each report read with care. `-Dposts=200` tries the fixes of all of
/// them.
class RealPostsTest {

    /// The checks that need the post alone.
    private static final Set<String> GROUPS =
            Set.of("link", "footnote", "heading", "image", "html", "code", "text");

    private static final Path EXPECTED =
            Path.of("src/test/resources/weeknote/check/real-posts.txt");

    static List<Path> posts() {
        List<Path> all = Fixtures.openPosts();
        int step = Math.max(1, all.size() / Integer.getInteger("posts", 10));
        return all.stream().filter(file -> all.indexOf(file) % step == 0).toList();
    }

    @Test
    void theirErrorsAndWarningsAreThese() throws IOException {
        Path open = Fixtures.openPost("");
        String found =
                Fixtures.openPosts().stream()
                        .flatMap(file -> lines(open.relativize(file), Fixtures.read(file)).stream())
                        .collect(Collectors.joining());
        Golden.check(EXPECTED, found);
    }

    private static List<String> lines(Path path, String text) {
        LineIndex index = LineIndex.of(text);
        return Checks.check(Post.of(text)).stream()
                .filter(each -> each.severity().compareTo(Severity.WARNING) <= 0)
                .filter(each -> GROUPS.contains(each.code().substring(0, each.code().indexOf('.'))))
                .map(each ->
                        path
                                + ":"
                                + (index.lineOf(each.range().start()) + 1)
                                + " "
                                + FixLaw.words(each)
                                + "\n")
                .toList();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aFixMendsItsMistakeAndNothingElse(Path file) {
        Post post = Post.of(Fixtures.read(file));
        FixLaw.check(post, PostPlace.NONE);
    }
}
